import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../../generator/commands/exit.ts";
import { watch } from "../../../generator/commands/watch.ts";
import type { Run } from "../../../generator/commands/watch.ts";
import { newFolder, put } from "../disk/folders.ts";
import { terminalFor } from "./stage.ts";

interface Scene {
  /** What happens before each time the folders are said to have changed. */
  readonly events: readonly ((cwd: string) => void)[];
  readonly once?: (run: number, cwd: string) => Promise<Run>;
}

/** Plays events one after the other and counts the runs they lead to. */
async function runsOf({
  events,
  once,
}: Scene): Promise<{ runs: number; code: number; err: string }> {
  const cwd = newFolder();
  put(cwd, { "specs/a.yaml": "1", "generated/a/errors.ts": "1" });
  const waiting = [...events];
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const { terminal, printed } = terminalFor({ cwd, stopped, now: () => Number.MAX_SAFE_INTEGER });
  let runs = 0;
  const files = [path.join(cwd, "specs/a.yaml")];
  const outputs = [path.join(cwd, "generated/a/errors.ts")];
  const code = await watch(
    () => {
      runs += 1;
      return once?.(runs, cwd) ?? Promise.resolve({ code: 0, files, outputs });
    },
    terminal,
    (_, wake) => {
      const next = (): void => {
        const event = waiting.shift();
        if (event === undefined) return stop();
        event(cwd);
        wake();
        setImmediate(next);
      };
      let open = true;
      setImmediate(() => open && next());
      return { close: () => void (open = false) };
    },
  );
  return { runs, code, err: printed().err };
}

describe("watch", () => {
  test("runs once, and ends with 0 when it is stopped", async () => {
    expect(await runsOf({ events: [] })).toMatchObject({ runs: 1, code: 0 });
  });

  test("runs again when the content of an input changes", async () => {
    const { runs } = await runsOf({ events: [(cwd) => put(cwd, { "specs/a.yaml": "2" })] });
    expect(runs).toBe(2);
  });

  test("does not run again when an input is saved as it was", async () => {
    const { runs } = await runsOf({ events: [(cwd) => put(cwd, { "specs/a.yaml": "1" })] });
    expect(runs).toBe(1);
  });

  test.each(["specs/b.yaml", "redocly.yaml"])("runs again when %s appears", async (name) => {
    const { runs } = await runsOf({ events: [(cwd) => put(cwd, { [name]: "new" })] });
    expect(runs).toBe(2);
  });

  test.each(["generated", "generated/a/errors.ts"])(
    "runs again when %s is deleted, and once only",
    async (name) => {
      const remove = (cwd: string): void => fs.rmSync(path.join(cwd, name), { recursive: true });
      const { runs } = await runsOf({ events: [remove, () => undefined] });
      expect(runs).toBe(2);
    },
  );

  test("does not run again when an output is edited, as a formatter may do", async () => {
    const { runs } = await runsOf({
      events: [(cwd) => put(cwd, { "generated/a/errors.ts": "formatted" })],
    });
    expect(runs).toBe(1);
  });

  test("goes on after a run that can't be made, and says why", async () => {
    const { runs, err } = await runsOf({
      events: [(cwd) => put(cwd, { "redocly.yaml": "apis: {}" })],
      once: (run) =>
        run === 1
          ? Promise.reject(new UsageError("There is no spec.", "Write one."))
          : Promise.resolve({ code: 0, files: [], outputs: [] }),
    });
    expect(runs).toBe(2);
    expect(err).toContain("error: There is no spec.\n  help: Write one.\n");
  });
});
