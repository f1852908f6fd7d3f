import fs from "node:fs";
import type { Dirent, Stats } from "node:fs";
import path from "node:path";
import { codeOf } from "./fault.ts";

/** The steps on a file system that this room takes, so that a test can break any one of them. */
export interface Files {
  /** Undefined where nothing stands; a symbolic link is not followed. */
  look(path: string): Stats | undefined;
  list(folder: string): readonly Dirent[];
  read(path: string): Buffer;
  /** At most the first `length` bytes. */
  readStart(path: string, length: number): Buffer;
  /** A new file, on the disk when the promise resolves. */
  write(path: string, content: Uint8Array): Promise<void>;
  makeFolder(path: string): void;
  rename(from: string, to: string): void;
  removeFile(path: string): void;
  /** An empty one. */
  removeFolder(path: string): void;
  /** Whatever stands there, links not followed; nothing where nothing stands. */
  removeTree(path: string): void;
  /** Whether a process of this number runs here. */
  runs(pid: number): boolean;
  /** Blocks for so many milliseconds. */
  pause(milliseconds: number): void;
}

// Step by step: `recursive` never returns on a file system that refuses new folders with ENOENT, as /proc does.
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

/** The disk of this machine. */
export const disk: Files = {
  look: (place) => {
    try {
      return fs.lstatSync(place, { throwIfNoEntry: false });
    } catch (error) {
      // Below a file nothing can stand; making the folder says so with the path.
      if (codeOf(error) === "ENOTDIR") return undefined;
      throw error;
    }
  },
  list: (folder) => fs.readdirSync(folder, { withFileTypes: true }),
  read: (file) => fs.readFileSync(file),
  readStart: (place, length) => {
    const file = fs.openSync(place, "r");
    try {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, fs.readSync(file, bytes, 0, length, 0));
    } finally {
      fs.closeSync(file);
    }
  },
  write: async (place, content) => {
    const file = await fs.promises.open(place, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  makeFolder,
  rename: (from, to) => fs.renameSync(from, to),
  removeFile: (file) => fs.unlinkSync(file),
  removeFolder: (folder) => fs.rmdirSync(folder),
  removeTree: (place) => fs.rmSync(place, { recursive: true, force: true }),
  runs: (pid) => {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      return codeOf(error) === "EPERM";
    }
  },
  pause: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};
