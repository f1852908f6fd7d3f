// A spec is untrusted text, and its author is not the one who runs the code. Whatever it says, in whatever place: the code has
// the shape that it has for harmless text, and running it runs nothing of the spec's.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, describe, expect, test } from "vitest";
import type { Artifact } from "../../../generator/model/artifact.ts";
import { generatedFrom, type Generated } from "../../cases/cases.ts";
import { nodesOf, parse, ts } from "../../house/house.ts";
import { documentSaying, hostileTexts } from "./hostile.ts";

const folder = mkdtempSync(join(tmpdir(), "openapi-errors-no-escape-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = new Map<string, Promise<Generated>>();

function generated(text: string): Promise<Generated> {
  const known =
    made.get(text) ?? generatedFrom("specs/acme.json", { id: "acme", text: documentSaying(text) });
  made.set(text, known);
  return known;
}

/** Names that every object has are asked for with `Object.hasOwn`. */
const harmlessFor = (text: string): string => (text in {} ? "toString" : "x y");

/** All that a file does, without what it is called and what it says: how each property's name is written makes no difference. */
function skeleton({ path, content }: Artifact): readonly string[] {
  const file = parse(path, content);
  return [...nodesOf(file)].flatMap((node) => {
    if (ts.isPropertyName(node) || ts.isNumericLiteral(node)) return [];
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      return ["access"];
    // Where lines break is a matter of length.
    if (ts.isParenthesizedExpression(node)) return [];
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [];
    return [ts.SyntaxKind[node.kind] ?? ""];
  });
}

const texts = Object.entries(hostileTexts).map(([name, text]) => ({ name, text }));
const code = ({ artifacts }: Generated): readonly Artifact[] =>
  artifacts.filter(({ path }) => path.endsWith(".ts"));

/** A page without its code, which no reader takes for markup, and without the first line. */
const prose = (markdown: string): string =>
  markdown.replace(/^<!-- .* -->$/m, "").replace(/```+json[^]*?```+|`[^`\n]*`/g, "");

describe.each(texts)("$name", ({ text }) => {
  test("leaves the code the shape it has", async () => {
    const [hostile, plain] = [await generated(text), await generated(harmlessFor(text))];
    expect(hostile.artifacts.map(({ path }) => path)).toEqual(
      plain.artifacts.map(({ path }) => path),
    );
    for (const [index, artifact] of code(hostile).entries()) {
      const { tree } = parse(artifact.path, artifact.content);
      const faults = (tree as unknown as { readonly parseDiagnostics: readonly unknown[] })
        .parseDiagnostics;
      expect(faults, artifact.path).toEqual([]);
      // What ajv compiles depends on formats and patterns; it is run below.
      if (artifact.path === "validators.ts") continue;
      expect(skeleton(artifact), artifact.path).toEqual(skeleton(code(plain)[index]!));
    }
  });

  test("is no directive, and no control character", async () => {
    for (const { path, content } of (await generated(text)).artifacts) {
      expect(content, path).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/,
      );
      expect(/\p{Surrogate}/u.test(content), path).toBe(false);
      const comments = content.replace(/^\/\/ @ts-nocheck: compiled by ajv.*$/m, "");
      if (path.endsWith(".ts"))
        expect(comments, path).not.toMatch(
          /^\s*(\/\/|\*|\/\*)[^"']*(@ts-|eslint-disable|# sourceMappingURL|<reference)/m,
        );
      else expect(prose(content)).not.toMatch(/<(?!https?:)/);
    }
  });

  test("is the same text at run time", async () => {
    const { catalog, api } = await generated(text);
    const codes = catalog.errors.map((error) => error.code);
    expect(codes).toContain(`${text} first`);
    expect(Object.keys(api.retryPolicies)).toEqual(codes);
    const [shown] = api.fixtures[`${text} first`] ?? [];
    expect(shown?.body).toMatchObject({ kind: `${text} first`, [`${text} key`]: text });
    expect(api.classify({ status: 400, body: shown?.body })).toMatchObject({
      code: `${text} first`,
    });
    const error = catalog.errors.find((one) => one.code === `${text} first`);
    expect(api.guards[`is${error?.name}`]?.(shown?.body)).toBe(true);
    for (const one of catalog.errors)
      expect(new Set(catalog.errors.map(({ name }) => name)).size, one.name).toBe(codes.length);
  });
});

test("running all of it runs nothing of a spec", async () => {
  const entries: string[] = [];
  for (const [index, { text }] of texts.entries()) {
    const place = join(folder, String(index));
    mkdirSync(place);
    for (const { path, content } of code(await generated(text))) {
      const { outputText } = ts.transpileModule(content, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      });
      writeFileSync(join(place, path.replace(/\.ts$/, ".js")), outputText);
      entries.push(`./${index}/${path.replace(/\.ts$/, ".js")}`);
    }
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const program = [
    `for (const entry of ${JSON.stringify(entries)}) await import(entry);`,
    'console.log(JSON.stringify([globalThis.PWNED ?? "unset", Object.keys(Object.prototype)]));',
  ].join("\n");
  writeFileSync(join(folder, "run.js"), program);
  const printed = execFileSync(process.execPath, [join(folder, "run.js")], { encoding: "utf8" });
  expect(entries.length).toBeGreaterThan(200);
  expect(JSON.parse(printed)).toEqual(["unset", []]);
});

test("code that got out is seen", () => {
  const plain: Artifact = { path: "a.ts", content: 'export const a = { "x y": "x y" };' };
  const escaped: Artifact = {
    path: "a.ts",
    content: 'export const a = { "": "" }; globalThis.PWNED=1;//" };',
  };
  expect(skeleton(escaped)).not.toEqual(skeleton(plain));
});
