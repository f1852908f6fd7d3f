import fs from "node:fs";
import path from "node:path";

/** The command that brings output up to date: the nearest package's own script, or the same command line. */
export function cureFor(argv: readonly string[], cwd: string): string {
  if (hasGenerateScript(cwd)) return "npm run generate";
  const words = argv.filter((word) => word !== "--check");
  return ["openapi-errors", ...words.map(quoted)].join(" ");
}

function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function hasGenerateScript(cwd: string): boolean {
  try {
    const manifest: unknown = JSON.parse(fs.readFileSync(path.join(cwd, "package.json"), "utf8"));
    const { scripts } = manifest as { readonly scripts?: Readonly<Record<string, unknown>> };
    return typeof scripts?.["generate"] === "string";
  } catch {
    return false;
  }
}
