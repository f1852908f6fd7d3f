import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly timeZone: string;
  /** What it reads from its standard input. */
  readonly input?: string;
}

// No proxy, and no errands of a program's own.
const alone = {
  NO_PROXY: "127.0.0.1",
  DENO_NO_UPDATE_CHECK: "1",
  DO_NOT_TRACK: "1",
  NO_COLOR: "1",
};

const limitMs = 120_000;

/** Runs a program, in a home of its own, until some work is done; rejects with its output where it or its time ends first. */
export async function during<T>(program: Program, work: Promise<T>): Promise<T> {
  const { command, args, timeZone, input = "" } = program;
  const home = mkdtempSync(join(tmpdir(), "openapi-errors-place-"));
  const homes = { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  const child = spawn(command, args, {
    env: { ...process.env, ...alone, ...homes, TZ: timeZone },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise((resolve) => child.once("close", resolve));
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    const fail = (how: string): void => reject(new Error(`${command} ${how}: ${output}`));
    child.once("error", reject);
    child.once("close", () => fail("has ended"));
    timer = setTimeout(() => fail("takes too long"), limitMs);
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  try {
    return await Promise.race([work, failed]);
  } finally {
    clearTimeout(timer);
    child.kill();
    await ended;
    rmSync(home, { recursive: true, maxRetries: 5 });
  }
}
