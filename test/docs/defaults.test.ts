import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  categoryOfRecovery,
  statusDefaults,
  timingDefaults,
} from "../../generator/model/defaults.ts";

const rows = readFileSync("docs/defaults.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );

it("the page of defaults shows the status table of the code", () => {
  const shown = rows.flatMap(([statuses = "", recovery, category]) =>
    statuses.split(", ").flatMap((status) => {
      const pattern = { "other 4XX": "4XX", "other 5XX": "5XX", "anything else": "default" }[
        status
      ];
      const known = pattern ?? (/^\d{3}$/.test(status) ? Number(status) : undefined);
      return known === undefined ? [] : [{ status: known, recovery, category }];
    }),
  );
  const key = ({ status }: { status: unknown }) => String(status);
  const sorted = (entries: readonly { status: unknown }[]) =>
    entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(sorted(shown)).toEqual(sorted(statusDefaults));
});

it("the page of defaults shows the timing and the category of each recovery", () => {
  const seconds = (milliseconds: number) => (milliseconds === 0 ? "0" : `${milliseconds / 1000} s`);
  for (const [recovery, category] of Object.entries(categoryOfRecovery)) {
    const row = rows.find(([first, second]) => first === recovery && second === category);
    const timing = timingDefaults[recovery as keyof typeof timingDefaults];
    const cells = timing
      ? [
          `${timing.maxAttempts}`,
          seconds(timing.initialDelayMs),
          `${timing.multiplier}`,
          seconds(timing.maxDelayMs),
          timing.jitter,
          timing.when,
        ]
      : ["", "", "", "", "", ""];
    expect(row).toEqual([recovery, category, ...cells]);
  }
});
