import { expect } from "vitest";
import { createPlugin } from "../../lint/plugin.ts";
import type { Plugin } from "../../lint/redocly.ts";
import { lintDocuments, type LintProblem } from "../../generator/load/redocly.ts";

/** A document of OpenAPI 3.1 with what the text adds to its root. */
export function spec(text: string, version = "3.1.0"): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const indent = Math.min(...lines.filter((line) => line.trim() !== "").map(indentOf));
  const body = lines.map((line) => line.slice(indent)).join("\n");
  const paths = /^paths:/m.test(body) ? "" : "paths: {}\n";
  return `openapi: ${version}
info: { title: Weather, version: "1" }
servers: [{ url: https://weather.dev }]
${paths}${body}
`;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Everything the recommended config has to say. */
export async function problemsOf(
  text: string,
  plugin: Plugin = createPlugin(),
): Promise<readonly LintProblem[]> {
  const { problems, diagnostics } = await lintDocuments([{ file: "weather.yaml", text }], {
    cwd: "/nowhere",
    plugin,
  });
  expect(diagnostics).toEqual([]);
  return problems;
}

/** What one law says, each time as `pointer: message`. */
export async function findings(law: string, text: string, plugin?: Plugin): Promise<string[]> {
  return (await problemsOf(text, plugin))
    .filter(({ rule }) => rule === `openapi-errors/${law}`)
    .map(({ location, message }) => `${location.pointer ?? ""}: ${message}`);
}
