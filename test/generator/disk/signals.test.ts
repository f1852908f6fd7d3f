import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { newFolder } from "./folders.ts";

/** Runs a step that gets a signal in its midst, in a process of its own: a thread gets none. */
function play(before: string): { readonly out: string; readonly signal: string | null } {
  const program = path.join(newFolder(), "signals.mjs");
  buildSync({
    stdin: {
      contents: `
        import fs from "node:fs";
        import { uninterrupted } from "./signals.ts";
        const say = (text) => fs.writeSync(1, text + "\\n");
        ${before}
        uninterrupted(() => {
          process.kill(process.pid, "SIGTERM");
          say("step");
        });
        // A process that goes on until the signal comes.
        const work = setInterval(() => undefined, 1000);
      `,
      resolveDir: path.resolve("generator/disk"),
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
  });
  const { stdout, signal } = spawnSync(process.execPath, [program], { encoding: "utf8" });
  return { out: stdout, signal };
}

describe("A step that may not be interrupted", () => {
  test("ends before the signal ends the process", () => {
    const { out, signal } = play("");
    expect(out).toBe("step\n");
    expect(signal).toBe("SIGTERM");
  });

  test("leaves the signal to who listens already", () => {
    const { out, signal } = play(
      `process.once("SIGTERM", () => { say("heard"); clearInterval(work); });`,
    );
    expect({ out, signal }).toEqual({ out: "step\nheard\n", signal: null });
  });
});
