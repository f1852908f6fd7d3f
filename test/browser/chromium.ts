import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
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
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens a page while `work` runs, in a profile of its own. */
export async function withPage<T>(address: string, work: () => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "openapi-errors-browser-"));
  const browser = spawn(chromiumPath(), [...flags, `--user-data-dir=${profile}`, address], {
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => browser.once("close", resolve));
  try {
    return await work();
  } finally {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, maxRetries: 5 });
  }
}
