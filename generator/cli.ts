#!/usr/bin/env node
import fs from "node:fs";
import { unchanged } from "./commands/recall.ts";

// What this file imports at the top loads Node's own modules only: where nothing has changed, that is all there is.
const argv = process.argv.slice(2);
const line = unchanged(argv, workingDirectory());
if (line === undefined) await runCommand();
else print(1, line);

/** Node asks the system for it, which refuses where somebody removed the folder. */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    print(2, "error: The working directory is gone.\n  help: Change into one that is there.");
    return process.exit(2);
  }
}

/** Without `process.stdout`, whose making takes longer than all that was done so far. */
function print(descriptor: 1 | 2, text: string): void {
  try {
    fs.writeSync(descriptor, `${text}\n`);
  } catch {
    // Nobody reads, or not now; the exit code says it all.
  }
}

async function runCommand(): Promise<void> {
  // Node 22.8 and later keep compiled code.
  const node: object = await import("node:module");
  if ("enableCompileCache" in node) (node.enableCompileCache as () => void)();
  // Left to itself, V8 lets a large heap grow fourfold before it looks for what can go.
  (await import("node:v8")).setFlagsFromString("--heap-growing-percent=100");
  const { loadAhead, loadRooms } = await import("./commands/load-rooms.ts");
  await loadAhead(argv);
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endUnread);
  const [{ main }, { processTerminal }] = await Promise.all([
    import("./commands/program.ts"),
    import("./commands/terminal.ts"),
  ]);
  process.exitCode = await main(argv, processTerminal(), loadRooms);
}

/** Mostly, who read has seen enough: `openapi-errors explain … | head -1`. Else, such as on a full disk, it is said. */
function endUnread(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  print(2, `error: The output can't be written: ${error.code ?? error.message}.`);
  process.exit(2);
}
