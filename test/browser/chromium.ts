import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

const names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/** Where Chromium is: `CHROMIUM_PATH`, else the first of its names on the path. */
export function chromiumPath(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = process.env["CHROMIUM_PATH"] ?? candidates.find((file) => existsSync(file));
  if (path === undefined)
    throw new Error("Chromium is not installed; install it, or set CHROMIUM_PATH.");
  return path;
}

// None of Chromium's own errands: they look for hosts that have nothing to do with the test.
export const flags: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // What its console says, should the tests fail to start.
  "--enable-logging=stderr",
];
