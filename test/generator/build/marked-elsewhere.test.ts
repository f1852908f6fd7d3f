// A document without the word `x-error` is not searched for one; it may still come from a file beside it or an overlay.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { build } from "../../../generator/build/build.ts";
import { load } from "../../../generator/load/load.ts";

const folder = mkdtempSync(join(tmpdir(), "openapi-errors-marked-"));
afterAll(() => rmSync(folder, { recursive: true }));

const documentOf = (response: string): string =>
  `openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\npaths:\n  /jobs:\n    get:\n      operationId: getJob\n      responses:\n        "200":\n          ${response}\n`;

const failure = `description: Failed.\nx-error: true\ncontent:\n  application/json:\n    schema: { type: object, required: [failed], properties: { failed: { const: disk } } }\n`;

async function codesOf(name: string, text: string, overlays: readonly string[] = []) {
  writeFileSync(join(folder, name), text);
  const input = { id: "acme", path: join(folder, name), spec: name, overlays };
  const { document } = await load(input, { cwd: folder, allowRemote: [] });
  const { catalog } = build(document!);
  return { codes: catalog.errors.map(({ code }) => code), unmarked: document!.unmarked };
}

test("nothing is marked where the word does not stand", async () => {
  const reference = documentOf("$ref: >-\n            #/components/responses/Fine");
  expect((await codesOf("own.yaml", reference)).unmarked).toBe(true);
  const found = await codesOf("plain.yaml", documentOf("description: Fine, see x_error."));
  expect(found).toEqual({ codes: [], unmarked: true });
});

test("an error in a file beside it is found", async () => {
  writeFileSync(join(folder, "failure.yaml"), failure);
  for (const reference of [
    "$ref: failure.yaml",
    '"$ref" : "./failure.yaml"',
    "$ref:\n            'failure.yaml'",
    "$ref: >-\n            failure.yaml",
  ]) {
    const { codes, unmarked } = await codesOf("parts.yaml", documentOf(reference));
    expect({ codes, unmarked }).toEqual({ codes: ["disk"], unmarked: false });
  }
});

test("an error that an overlay marks is found", async () => {
  const overlay = join(folder, "overlay.yaml");
  const action = '{ target: "$.paths.*.*.responses.*", update: { x-error: { code: odd } } }';
  writeFileSync(
    overlay,
    `overlay: 1.0.0\ninfo: { title: Marks, version: "1" }\nactions: [${action}]\n`,
  );
  const { codes, unmarked } = await codesOf("overlaid.yaml", documentOf("description: Odd."), [
    overlay,
  ]);
  expect({ codes, unmarked }).toEqual({ codes: ["odd"], unmarked: false });
});
