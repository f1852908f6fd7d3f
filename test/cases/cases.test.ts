// What is generated, to be read: each folder shows one idea, in a spec of at most thirty lines and the files it becomes.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import prettier from "prettier";
import { describe, expect, test } from "vitest";
import { read, root } from "../house/house.ts";
import { caseOf, ideas } from "./cases.ts";

const folder = (idea: string): string => join(root, "test/cases", idea, "expected");

/** Made by others' code from ours, and checked by being compiled and run. */
const machineRooms = ["types.ts", "validators.ts"];

/** Without the blanks that align a table of Markdown: one new row would change all of them. */
const unpadded = (text: string): string =>
  text.replace(/^\|.*\|$/gm, (row) => row.replace(/ +/g, " ").replace(/-{3,}/g, "---"));

/** Markdown that a vendor wrote is shown as it stands. */
const isProse = (idea: string, path: string): boolean =>
  idea === "hostile-descriptions" && path === "README.md";

describe.each(ideas)("%s", (idea) => {
  test("becomes what is expected", async () => {
    const { artifacts, diagnostics } = await caseOf(idea);
    const said = diagnostics.map(
      ({ severity, rule, location, message }) =>
        `${severity} ${rule} line ${location.line ?? "?"}: ${message}\n`,
    );
    const files = [
      ...artifacts.filter(({ path }) => !machineRooms.includes(path)),
      ...(said.length === 0 ? [] : [{ path: "diagnostics.txt", content: said.join("") }]),
    ];
    for (const { path, content } of files)
      await expect(content).toMatchFileSnapshot(join(folder(idea), path));
    const present = existsSync(folder(idea)) ? readdirSync(folder(idea)) : [];
    const surplus = present.filter((name) => files.every(({ path }) => path !== name));
    expect(surplus).toEqual([]);
  });

  test("is laid out as the formatter would", async () => {
    const { artifacts } = await caseOf(idea);
    for (const { path, content } of artifacts) {
      if (machineRooms.includes(path) || isProse(idea, path)) continue;
      const options = {
        filepath: path,
        printWidth: 100,
        embeddedLanguageFormatting: "off",
      } as const;
      expect(unpadded(content), path).toBe(unpadded(await prettier.format(content, options)));
    }
  });

  test("has a spec of at most thirty lines", () => {
    const lines = read(`test/cases/${idea}/spec.yaml`).trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(30);
  });
});
