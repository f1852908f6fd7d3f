#!/usr/bin/env node
import { unchanged } from "./commands/recall.ts";

// This file and what it imports at the top load Node's own modules only: where nothing has changed, that is all.
const argv = process.argv.slice(2);

for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Who read has seen enough: `openapi-errors explain … | head -1`.
    if (error.code === "EPIPE") process.exit();
    throw error;
  });

const line = unchanged(argv, process.cwd());
if (line === undefined) {
  // Node 22.8 and later keep compiled code.
  const node: object = await import("node:module");
  if ("enableCompileCache" in node) (node.enableCompileCache as () => void)();
  const [{ main }, { processTerminal }, { loadRooms }] = await Promise.all([
    import("./commands/program.ts"),
    import("./commands/terminal.ts"),
    import("./commands/load-rooms.ts"),
  ]);
  process.exitCode = await main(argv, processTerminal(), loadRooms);
} else process.stdout.write(`${line}\n`);
