import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A command to be measured as a process of its own. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd?: string;
}

export interface Run {
  readonly milliseconds: number;
  /** Megabytes of memory at its peak; undefined where the system does not tell. */
  readonly megabytes: number | undefined;
}

/** One run and all that it says of itself. */
export interface Report extends Run {
  /** Milliseconds of work on all processors, which a busy machine stretches less; undefined where the system does not tell. */
  readonly cpu: number | undefined;
  readonly output: string;
}

const gnuTime = "/usr/bin/time";

/** Runs a command once; undefined where it failed or took longer than `timeoutMs`, with the reason. */
export function runOnce(command: Command, timeoutMs = 120_000): Report | string {
  const timed = existsSync(gnuTime);
  const [file, args] = timed
    ? [gnuTime, ["-f", "peak %M %U %S", command.file, ...command.args]]
    : [command.file, [...command.args]];
  const start = performance.now();
  const { status, signal, stderr, stdout } = spawnSync(file, args, {
    cwd: command.cwd,
    encoding: "utf8",
    timeout: timeoutMs,
    killSignal: "SIGKILL",
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: "1" },
  });
  const milliseconds = performance.now() - start;
  if (signal !== null) return `> ${timeoutMs / 1000} s`;
  if (status !== 0) return `fails: ${lastLine(stderr) ?? lastLine(stdout) ?? `exit ${status}`}`;
  const [peak, ...seconds] = (/peak (.+)\s*$/.exec(stderr)?.[1] ?? "").split(" ").map(Number);
  return {
    milliseconds,
    megabytes: timed ? peak! / 1024 : undefined,
    cpu: timed ? (seconds[0]! + seconds[1]!) * 1000 : undefined,
    output: stdout,
  };
}

function lastLine(text: string): string | undefined {
  const lines = text
    .split("\n")
    .filter((line) => /\S/.test(line) && !/^(peak|Command exited)/.test(line));
  return (
    lines
      .find((line) => /error/i.test(line))
      ?.trim()
      .slice(0, 80) ?? lines.at(-1)?.slice(0, 80)
  );
}
