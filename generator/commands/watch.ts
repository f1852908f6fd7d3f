import fs from "node:fs";
import path from "node:path";
import { fingerprints } from "../disk/fingerprint.ts";
import { OutputFault } from "../disk/fault.ts";
import { UsageError } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import { configurationPlaces } from "./memory.ts";
import { reportRefusal } from "./report.ts";
import type { Terminal } from "./terminal.ts";

/** How one run ended, what it read and what should stand on the disk since: absolute paths. */
export interface Run {
  readonly code: ExitCode;
  readonly files: readonly string[];
  readonly outputs: readonly string[];
}

/** Calls `wake` after something in one of the folders may have changed, until it is closed. */
export type WatchFolders = (folders: readonly string[], wake: () => void) => { close(): void };

/**
 * Runs at once, and again each time the content of an input, the configuration or the folder of specs has changed or an
 * output was deleted, until the user stops it. An output that was edited stays so: a formatter may be at work there.
 * A run that can't be made is reported, and made again after the next change.
 */
export async function watch(
  once: () => Promise<Run>,
  terminal: Terminal,
  watchFolders: WatchFolders = watchOnDisk,
): Promise<ExitCode> {
  const { cwd, err, now } = terminal;
  const configuration = configurationPlaces.map((place) => path.join(cwd, place));
  const stopped = terminal.stopped.then(() => true);
  let last: Omit<Run, "code"> = { files: [], outputs: [] };
  let isFirst = true;
  for (;;) {
    const start = now();
    last = (await attempt(once, terminal)) ?? last;
    const places = [...new Set([...last.files, ...configuration])];
    if (places.some((place) => isNewerThan(start, place))) continue;
    if (isFirst) err.write("Watching for changes; Ctrl-C ends it.\n");
    isFirst = false;
    const change = changeIn({ places, outputs: last.outputs, cwd }, watchFolders);
    const isOver = await Promise.race([change.seen, stopped]);
    change.close();
    if (isOver) return 0;
  }
}

async function attempt(once: () => Promise<Run>, terminal: Terminal): Promise<Run | undefined> {
  try {
    return await once();
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof OutputFault)) throw error;
    reportRefusal(error, terminal);
    return undefined;
  }
}

function isNewerThan(time: number, place: string): boolean {
  const stats = fs.statSync(place, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.mtimeMs > time;
}

interface Change {
  /** Resolves when the content of one of the places is another one, or an output is gone. */
  readonly seen: Promise<false>;
  close(): void;
}

interface Watched {
  readonly places: readonly string[];
  readonly outputs: readonly string[];
  readonly cwd: string;
}

function changeIn({ places, outputs, cwd }: Watched, watchFolders: WatchFolders): Change {
  const before = JSON.stringify(fingerprints(cwd, places));
  const standing = outputs.filter((output) => fs.existsSync(output));
  let look = (): void => undefined;
  const watcher = watchFolders(foldersOf([...places, ...standing]), () => look());
  const seen = new Promise<false>((resolve) => {
    look = () => {
      const isGone = standing.some((output) => !fs.existsSync(output));
      if (isGone || JSON.stringify(fingerprints(cwd, places)) !== before) resolve(false);
    };
  });
  // What changed before the watch began.
  look();
  return { seen, close: watcher.close };
}

function foldersOf(places: readonly string[]): readonly string[] {
  const folders = places.flatMap((place) =>
    fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() === true
      ? [place, path.dirname(place)]
      : [path.dirname(place)],
  );
  return [...new Set(folders)].filter((folder) => fs.existsSync(folder));
}

// Editors write a file in several steps.
const calmMs = 50;

const watchOnDisk: WatchFolders = (folders, wake) => {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(wake, calmMs);
  };
  const watchers = folders.map((folder) => fs.watch(folder, soon).on("error", soon));
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
};
