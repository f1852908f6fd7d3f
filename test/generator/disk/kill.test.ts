import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { disk } from "../../../generator/disk/files.ts";
import type { Files } from "../../../generator/disk/files.ts";
import { finish, sweep } from "../../../generator/disk/staging.ts";
import { swap } from "../../../generator/disk/swap.ts";
import { artifacts, asContents, contents, newFolder, put } from "./folders.ts";

const before = artifacts({ "a.ts": "old a", "b.ts": "old b", "gone.ts": "old", "same.ts": "same" });
const after = artifacts({ "a.ts": "new a", "b.ts": "new b", "new.ts": "new", "same.ts": "same" });
const mine = { "mine.ts": "mine\n", "sub/mine.txt": "mine\n" };
const old = sorted({ ...asContents(before), ...mine });
const fresh = sorted({ ...asContents(after), ...mine });

function sorted(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

class Killed extends Error {}

/** The disk until its `last` step, which a kill cuts short; from then on nothing happens any more. */
function mortal(last: number): { readonly files: Files; readonly steps: () => number } {
  let steps = 0;
  const live = <A extends unknown[], T>(step: (...of: A) => T, cut?: (...of: A) => void) => {
    return (...of: A): T => {
      steps += 1;
      if (steps === last) cut?.(...of);
      if (steps >= last) throw new Killed();
      return step(...of);
    };
  };
  const files: Files = {
    look: live(disk.look),
    list: live(disk.list),
    read: live(disk.read),
    readStart: live(disk.readStart),
    write: async (...of) =>
      live(disk.write, (place, content) =>
        fs.writeFileSync(place, content.subarray(0, content.length / 2)),
      )(...of),
    makeFolder: live(disk.makeFolder),
    rename: live(disk.rename),
    removeFile: live(disk.removeFile),
    removeFolder: live(disk.removeFolder),
    removeTree: live(disk.removeTree),
    runs: disk.runs,
    pause: disk.pause,
  };
  return { files, steps: () => steps };
}

const afterDeath: Files = { ...disk, runs: () => false };

function recover(folder: string): void {
  finish(folder, afterDeath);
  sweep(folder, afterDeath);
}

async function runUntil(last: number, folder: string, base: string): Promise<number> {
  const { files, steps } = mortal(last);
  await swap([{ folder, artifacts: after }], base, files).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  return steps();
}

const endless = Number.POSITIVE_INFINITY;

async function everyStep(): Promise<readonly number[]> {
  const base = newFolder();
  put(path.join(base, "out"), old);
  const steps = await runUntil(endless, path.join(base, "out"), base);
  return Array.from({ length: steps }, (_, index) => index + 1);
}

describe("A run killed at any step", () => {
  test("leaves the old output or the new one, once the next run has looked", async () => {
    const outcomes = new Set<string>();
    for (const last of await everyStep()) {
      const base = newFolder();
      const folder = path.join(base, "out");
      put(folder, old);
      await runUntil(last, folder, base);
      recover(folder);
      const found = contents(folder);
      expect([old, fresh], `killed at step ${last}`).toContainEqual(found);
      outcomes.add(JSON.stringify(found));
    }
    expect(outcomes.size).toBe(2);
  });

  test("tears no file, even before the next run", async () => {
    for (const last of await everyStep()) {
      const base = newFolder();
      const folder = path.join(base, "out");
      put(folder, old);
      await runUntil(last, folder, base);
      const found = contents(folder) ?? {};
      for (const name of new Set([...Object.keys(old), ...Object.keys(fresh)]))
        expect([old[name], fresh[name]], `${name}, killed at step ${last}`).toContain(found[name]);
    }
  });

  test("leaves no folder or the whole one where there was none, without another run", async () => {
    const complete = asContents(after);
    const outcomes = new Set<boolean>();
    for (let last = 1; ; last++) {
      const base = newFolder();
      const folder = path.join(base, "generated/out");
      const steps = await runUntil(last, folder, base);
      const found = contents(folder);
      expect([undefined, complete], `killed at step ${last}`).toContainEqual(found);
      outcomes.add(found === undefined);
      recover(folder);
      expect(
        Object.keys(contents(base) ?? {}).filter((name) => name.includes("openapi-errors-")),
      ).toEqual([]);
      if (steps < last) break;
    }
    expect(outcomes.size).toBe(2);
  });

  test("is completed by the next run, whatever that one wants", async () => {
    for (const last of await everyStep()) {
      const base = newFolder();
      const folder = path.join(base, "out");
      put(folder, old);
      await runUntil(last, folder, base);
      await swap([{ folder, artifacts: before }], base, afterDeath);
      expect(contents(folder), `killed at step ${last}`).toEqual(old);
    }
  });
});

describe("A step that fails", () => {
  test("leaves the old output or the new one, wherever it is", async () => {
    for (const failing of await everyStep()) {
      const base = newFolder();
      const folder = path.join(base, "out");
      put(folder, old);
      await swap([{ folder, artifacts: after }], base, failingAt(failing)).catch(() => undefined);
      recover(folder);
      expect([old, fresh], `failed at step ${failing}`).toContainEqual(contents(folder));
    }
  });
});

/** The disk with one step that fails, and a program that goes on after it. */
function failingAt(failing: number): Files {
  let steps = 0;
  const step =
    <A extends unknown[], T>(act: (...of: A) => T) =>
    (...of: A): T => {
      steps += 1;
      if (steps === failing) throw Object.assign(new Error("EIO"), { code: "EIO" });
      return act(...of);
    };
  return {
    ...disk,
    look: step(disk.look),
    list: step(disk.list),
    read: step(disk.read),
    readStart: step(disk.readStart),
    write: async (...of) => step(disk.write)(...of),
    makeFolder: step(disk.makeFolder),
    rename: step(disk.rename),
    removeFile: step(disk.removeFile),
    removeFolder: step(disk.removeFolder),
    removeTree: step(disk.removeTree),
  };
}

describe("A process that gets SIGKILL", () => {
  test("leaves the old output or the new one", () => {
    const base = newFolder();
    const program = path.join(base, "swap.mjs");
    const room = path.resolve("generator/disk");
    buildSync({
      stdin: {
        contents: `
          import { disk } from ${JSON.stringify(`${room}/files.ts`)};
          import { swap } from ${JSON.stringify(`${room}/swap.ts`)};
          const [folder, last, artifacts] = process.argv.slice(2);
          let steps = 0;
          const files = Object.fromEntries(
            Object.entries(disk).map(([name, step]) => [name, (...of) => {
              if (++steps === Number(last)) process.kill(process.pid, "SIGKILL");
              return step(...of);
            }]),
          );
          await swap([{ folder, artifacts: JSON.parse(artifacts) }], folder, files);
        `,
        resolveDir: room,
      },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: program,
    });
    const outcomes = new Set<string>();
    for (let last = 10; ; last += 4) {
      const folder = path.join(base, `out-${last}`);
      put(folder, old);
      const { signal, status } = spawnSync(process.execPath, [
        program,
        folder,
        String(last),
        JSON.stringify(after),
      ]);
      recover(folder);
      expect([old, fresh], `killed at step ${last}`).toContainEqual(contents(folder));
      outcomes.add(JSON.stringify(contents(folder)));
      if (status === 0) break;
      expect(signal).toBe("SIGKILL");
    }
    expect(outcomes.size).toBe(2);
  });
});
