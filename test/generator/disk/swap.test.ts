import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { OutputFault } from "../../../generator/disk/fault.ts";
import { disk } from "../../../generator/disk/files.ts";
import type { Files } from "../../../generator/disk/files.ts";
import { compareAll, swap } from "../../../generator/disk/swap.ts";
import { artifacts, asContents, contents, generated, header, newFolder, put } from "./folders.ts";

const wanted = artifacts({ "a.ts": "a", "b.ts": "b" });

async function faultIn(promise: Promise<unknown>): Promise<OutputFault> {
  const fault = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(fault instanceof OutputFault)) throw fault ?? new Error("nothing was thrown");
  return fault;
}

function systemError(code: string, place: string): Error {
  return Object.assign(new Error(`${code}: ${place}`), { code, path: place });
}

describe("A swap", () => {
  test("makes a folder and the folders above it", async () => {
    const base = newFolder();
    const folder = path.join(base, "generated/deep/a");
    const [previous] = await swap([{ folder, artifacts: wanted }], base);
    expect(contents(folder)).toEqual(asContents(wanted));
    expect(previous?.missing).toEqual(["a.ts", "b.ts"]);
  });

  test("changes, adds and removes, and leaves nothing beside", async () => {
    const base = newFolder();
    const folder = path.join(base, "a");
    put(folder, { "a.ts": header, "gone.ts": header, "mine.txt": "mine" });
    await swap([{ folder, artifacts: wanted }], base);
    expect(contents(base)).toEqual({
      "a/a.ts": generated("a"),
      "a/b.ts": generated("b"),
      "a/mine.txt": "mine",
    });
  });

  test("writes several folders", async () => {
    const base = newFolder();
    const jobs = ["a", "b", "c"].map((id) => ({ folder: path.join(base, id), artifacts: wanted }));
    put(base, { "b/a.ts": header });
    await swap(jobs, base);
    for (const { folder } of jobs) expect(contents(folder)).toEqual(asContents(wanted));
  });

  test("does not touch a file that is right already", async () => {
    const base = newFolder();
    const folder = path.join(base, "a");
    await swap([{ folder, artifacts: wanted }], base);
    const file = path.join(folder, "a.ts");
    fs.utimesSync(file, 1, 1);
    const before = fs.statSync(file);
    await swap([{ folder, artifacts: artifacts({ "a.ts": "a", "b.ts": "new" }) }], base);
    const after = fs.statSync(file);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(fs.readFileSync(path.join(folder, "b.ts"), "utf8")).toBe(`${header}new\n`);
  });

  test("writes nothing at all where everything is right", async () => {
    const base = newFolder();
    const folder = path.join(base, "a");
    await swap([{ folder, artifacts: wanted }], base);
    fs.utimesSync(folder, 1, 1);
    await swap([{ folder, artifacts: wanted }], base);
    expect(fs.statSync(folder).mtimeMs).toBe(1000);
  });

  test("writes artifacts in inner folders", async () => {
    const base = newFolder();
    const inner = artifacts({ "sub/deep/a.ts": "a", "b.ts": "b" });
    put(base, { "a/b.ts": header });
    await swap([{ folder: path.join(base, "a"), artifacts: inner }], base);
    expect(contents(path.join(base, "a"))).toEqual(asContents(inner));
  });

  test("works in a folder that is a whole repository, touching its own files only", async () => {
    const base = newFolder();
    const others = {
      ".git/HEAD": "ref: main\n",
      "src/index.ts": "export {};\n",
      "package.json": "{}\n",
    };
    put(base, others);
    await swap([{ folder: base, artifacts: wanted }], base);
    expect(contents(base)).toEqual({ ...others, ...asContents(wanted) });
    await swap([{ folder: base, artifacts: [] }], base);
    expect(contents(base)).toEqual(others);
  });

  test("puts right a generated file that was overwritten whole", async () => {
    const base = newFolder();
    const folder = path.join(base, "a");
    await swap([{ folder, artifacts: wanted }], base);
    put(folder, { "a.ts": "overwritten" });
    await swap([{ folder, artifacts: wanted }], base);
    expect(contents(folder)).toEqual(asContents(wanted));
  });

  test("does not take a folder that holds a file of the user under a name it needs", async () => {
    const base = newFolder();
    put(base, { "a/README.md": "# Mine\n", "a/index.ts": "export {};\n" });
    const needed = artifacts({ "README.md": "a", "index.ts": "b", "c.ts": "c" });
    const fault = await faultIn(swap([{ folder: path.join(base, "a"), artifacts: needed }], base));
    expect(fault.message).toBe("`a/README.md` was not generated, and would be overwritten.");
    expect(contents(base)).toEqual({ "a/README.md": "# Mine\n", "a/index.ts": "export {};\n" });
  });

  test("of two at once leaves the same bytes as one", async () => {
    const base = newFolder();
    const jobs = [{ folder: path.join(base, "a"), artifacts: wanted }];
    await Promise.all(Array.from({ length: 8 }, () => swap(jobs, base)));
    expect(contents(base)).toEqual({ "a/a.ts": generated("a"), "a/b.ts": generated("b") });
  });

  test("of two at once that differ leaves the folder of one of them", async () => {
    const base = newFolder();
    const folder = path.join(base, "a");
    put(folder, { "a.ts": header });
    const other = artifacts({ "a.ts": "other a", "c.ts": "other c" });
    await Promise.all(
      [wanted, other, wanted, other].map((list) => swap([{ folder, artifacts: list }], base)),
    );
    expect([asContents(wanted), asContents(other)]).toContainEqual(contents(folder));
  });
});

describe("A swap and links", () => {
  test("refuses an output folder that is a link, and leaves its target alone", async () => {
    const base = newFolder();
    put(base, { "outside/a.ts": "outside" });
    fs.symlinkSync("outside", path.join(base, "a"));
    const fault = await faultIn(swap([{ folder: path.join(base, "a"), artifacts: wanted }], base));
    expect(fault.message).toBe("`a` is a symbolic link, and output is never written through one.");
    expect(contents(path.join(base, "outside"))).toEqual({ "a.ts": "outside" });
  });

  test("refuses a link above the output folder, inside the base", async () => {
    const base = newFolder();
    const outside = newFolder();
    fs.symlinkSync(outside, path.join(base, "generated"));
    const job = { folder: path.join(base, "generated/a"), artifacts: wanted };
    await expect(swap([job], base)).rejects.toThrow("`generated` is a symbolic link");
    expect(contents(outside)).toEqual({});
  });

  test("refuses a link below the output folder", async () => {
    const base = newFolder();
    const outside = newFolder();
    put(base, { "a/a.ts": header });
    fs.symlinkSync(outside, path.join(base, "a/sub"));
    const job = { folder: path.join(base, "a"), artifacts: artifacts({ "sub/x.ts": "x" }) };
    await expect(swap([job], base)).rejects.toThrow("is a symbolic link");
    expect(contents(outside)).toEqual({});
  });

  test("replaces a link in an artifact's place by the file, and leaves its target alone", async () => {
    const base = newFolder();
    put(base, { "outside.ts": "outside", "a/b.ts": header });
    fs.symlinkSync("../outside.ts", path.join(base, "a/a.ts"));
    await swap([{ folder: path.join(base, "a"), artifacts: wanted }], base);
    expect(contents(base)).toEqual({
      "a/a.ts": generated("a"),
      "a/b.ts": generated("b"),
      "outside.ts": "outside",
    });
  });

  test("moves nothing through a link that waits in a decided swap", async () => {
    const base = newFolder();
    const outside = newFolder();
    put(base, { "a/.openapi-errors-swap/sub/x.ts": "x", "a/.openapi-errors-swap/.npmrc": "x" });
    fs.symlinkSync(outside, path.join(base, "a/sub"));
    fs.symlinkSync(outside, path.join(base, "a/.openapi-errors-swap/link"));
    await swap([{ folder: path.join(base, "a"), artifacts: wanted }], base);
    expect(contents(outside)).toEqual({});
    expect(Object.keys(contents(base) ?? {})).toEqual(["a/a.ts", "a/b.ts", "a/sub"]);
  });

  test("removes no file of the user that a decided swap calls surplus", async () => {
    const base = newFolder();
    put(base, {
      "a/.openapi-errors-swap/.surplus": JSON.stringify(["mine.ts", "../secret.ts", 1]),
      "a/mine.ts": "mine",
      "secret.ts": header,
    });
    await swap([{ folder: path.join(base, "a"), artifacts: [] }], base);
    expect(contents(base)).toEqual({ "a/mine.ts": "mine", "secret.ts": header });
  });
});

describe("A swap that the disk refuses", () => {
  test.each([
    ["EACCES", "may not be written"],
    ["ENOSPC", "the disk is full"],
    ["EROFS", "is on a read-only disk"],
    ["EWEIRD", "can't be written (EWEIRD)"],
  ])("by %s names the folder and leaves the old output", async (code, fact) => {
    const base = newFolder();
    const folder = path.join(base, "generated");
    put(folder, { "a.ts": header });
    const files: Files = {
      ...disk,
      write: (place) => Promise.reject(systemError(code, place)),
    };
    const fault = await faultIn(swap([{ folder, artifacts: wanted }], base, files));
    expect(fault.message).toContain("`generated`");
    expect(fault.message).toContain(fact);
    expect(contents(base)).toEqual({ "generated/a.ts": header });
  });

  test.each(["EACCES", "EPERM"])("to read by %s says so, in a comparison too", async (code) => {
    const base = newFolder();
    const folder = path.join(base, "a");
    await swap([{ folder, artifacts: wanted }], base);
    const files: Files = {
      ...disk,
      read: (place) => {
        throw systemError(code, place);
      },
    };
    const said = "`a/a.ts` may not be read.";
    const jobs = [{ folder, artifacts: wanted }];
    expect((await faultIn(swap(jobs, base, files))).message).toBe(said);
    expect(() => compareAll(jobs, base, files)).toThrow(said);
  });

  test("to enter the folder says that it may not be read", async () => {
    const base = newFolder();
    const folder = path.join(base, "a");
    put(folder, { "a.ts": header });
    const refuse = (place: string): never => {
      throw systemError("EACCES", place);
    };
    const files: Files = {
      ...disk,
      list: refuse,
      look: (place) => (place.startsWith(folder + path.sep) ? refuse(place) : disk.look(place)),
    };
    const fault = await faultIn(swap([{ folder, artifacts: wanted }], base, files));
    expect(fault.message).toBe("`a` may not be read.");
  });

  test("to finish what a killed run decided says that it may not be written", async () => {
    const base = newFolder();
    put(base, { "a/.openapi-errors-swap/a.ts": header });
    const files: Files = {
      ...disk,
      rename: (from) => {
        throw systemError("EACCES", from);
      },
    };
    const job = { folder: path.join(base, "a"), artifacts: wanted };
    expect((await faultIn(swap([job], base, files))).message).toBe("`a` may not be written.");
  });

  test("because the folder is a file names it", async () => {
    const base = newFolder();
    put(base, { generated: "a file" });
    const job = { folder: path.join(base, "generated/a"), artifacts: wanted };
    const fault = await faultIn(swap([job], base));
    expect(fault.message).toBe("`generated` is a file where the output folder belongs.");
    expect(fault.path).toBe("generated");
  });

  test("because nothing can be made there says so, and ends", async () => {
    const base = newFolder();
    const files: Files = {
      ...disk,
      makeFolder: (place) => {
        throw systemError("ENOENT", place);
      },
    };
    const job = { folder: path.join(base, "a"), artifacts: wanted };
    expect((await faultIn(swap([job], base, files))).message).toBe("`a` can't be made there.");
  });

  test("in the second of two folders changes nothing in the first", async () => {
    const base = newFolder();
    put(base, { "a/a.ts": header, "b/a.ts": header });
    const before = contents(base);
    const files: Files = {
      ...disk,
      write: (place, content) =>
        place.includes(`${path.sep}b${path.sep}`)
          ? Promise.reject(systemError("ENOSPC", place))
          : disk.write(place, content),
    };
    const jobs = ["a", "b"].map((id) => ({ folder: path.join(base, id), artifacts: wanted }));
    await faultIn(swap(jobs, base, files));
    expect(contents(base)).toEqual(before);
  });

  test("for a moment is tried again", async () => {
    const base = newFolder();
    const folder = path.join(base, "a");
    put(folder, { "a.ts": header });
    let refusals = 3;
    const pauses: number[] = [];
    const files: Files = {
      ...disk,
      rename: (from, to) => {
        if (refusals-- > 0) throw systemError("EPERM", from);
        disk.rename(from, to);
      },
      pause: (milliseconds) => void pauses.push(milliseconds),
    };
    await swap([{ folder, artifacts: wanted }], base, files);
    expect(contents(folder)).toEqual(asContents(wanted));
    expect(pauses).toEqual([10, 40, 160]);
  });
});
