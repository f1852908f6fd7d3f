import fs from "node:fs";
import path from "node:path";
import type { Terminal } from "./terminal.ts";

/** Flags with which nothing is written, or the command does not end. */
const idle: ReadonlySet<string> = new Set(["--check", "--dry-run", "--watch"]);

/**
 * The command that brings output up to date: the package's own script, where it is the one that is running or has the
 * same command line, else that command line.
 */
export function cureFor(
  argv: readonly string[],
  { cwd, env }: Pick<Terminal, "cwd" | "env">,
): string {
  const words = argv.filter((word) => !idle.has(word));
  const scripts = scriptsIn(cwd).filter((script) => script.words.every((word) => !idle.has(word)));
  // What npm appends to a running script, the script itself does not have.
  const running = scripts.find(({ name }) => name === env["npm_lifecycle_event"]);
  if (running?.words.includes("generate") === true) {
    const more = words.filter((word) => !running.words.includes(word)).map(quoted);
    return [`npm run ${running.name}`, ...(more.length > 0 ? ["--", ...more] : [])].join(" ");
  }
  const line = ["openapi-errors", ...words.map(quoted)].join(" ");
  const same = scripts.find((script) => script.commands.includes(line));
  return same === undefined ? `npx ${line}` : `npm run ${same.name}`;
}

function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

interface Script {
  readonly name: string;
  /** One after the other, without `npx` in front. */
  readonly commands: readonly string[];
  readonly words: readonly string[];
}

function scriptsIn(folder: string): readonly Script[] {
  try {
    const text = fs.readFileSync(path.join(folder, "package.json"), "utf8");
    const { scripts } = JSON.parse(text) as {
      readonly scripts?: Readonly<Record<string, unknown>>;
    };
    return Object.entries(scripts ?? {}).flatMap(([name, script]) =>
      typeof script === "string" ? [scriptOf(name, script)] : [],
    );
  } catch {
    return [];
  }
}

function scriptOf(name: string, script: string): Script {
  const commands = script.split(/&&|\|\||[;|&]/).map((command) => {
    const line = command.trim().replace(/\s+/g, " ");
    return line.replace(/^(?:npx (?:--no-install )?)?(?:\S*\/)?openapi-errors /, "openapi-errors ");
  });
  return { name, commands, words: commands.flatMap((command) => command.split(" ")) };
}
