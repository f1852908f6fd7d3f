// An error may be called anything, but not what the files around it call their own. What that is, they are asked themselves.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isReserved, ownNames } from "../../../generator/naming/reserved.ts";
import { caseOf, generatedFrom, ideas, type Generated } from "../../cases/cases.ts";
import { problemsOf } from "../../cases/compiler.ts";
import { root, ts } from "../../house/house.ts";

/** The names of types, and what follows `is` in the name of a guard, that a file declares, imports and passes on. */
function namesIn(text: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: import("typescript").Node): void => {
    if (
      ts.isTypeAliasDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isExportSpecifier(node)
    )
      names.push(node.name.text);
    if (ts.isFunctionDeclaration(node))
      names.push(node.name?.text.replace(/^is(?=[A-Z])/, "") ?? "");
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest));
  return names.filter((name) => /^[A-Z]/.test(name));
}

/** In the files that name errors: what is named neither after an error nor after a set of codes. */
function ownNamesIn({ artifacts, catalog }: Generated): readonly string[] {
  const errors = new Set(catalog.errors.map(({ name }) => name));
  const isSet = (name: string): boolean =>
    name.endsWith("Code") && !["Code", "ErrorsByCode"].includes(name);
  return artifacts
    .filter(({ path }) => ["errors.ts", "guards.ts", "index.ts"].includes(path))
    .flatMap(({ content }) => namesIn(content))
    .filter((name) => !errors.has(name) && !isSet(name))
    .map((name) => name.replace(catalog.api.name, "Acme"));
}

/** An API whose codes would be called as everything else; 404 has a body in one place, and none in another. */
function acme(codes: readonly string[]): Promise<Generated> {
  const schema = {
    type: "object",
    required: ["code"],
    properties: { code: { enum: codes } },
  };
  const described = { description: "No.", content: { "application/json": { schema } } };
  const gone = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: {
      "/things": {
        get: {
          operationId: "things",
          responses: {
            "400": described,
            "404": { description: "Gone.", content: { "application/json": { schema: gone } } },
          },
        },
        delete: { operationId: "remove", responses: { "404": { description: "Gone." } } },
      },
    },
  });
  return generatedFrom("acme.json", { id: "acme", text });
}

describe("the names that generated files keep for themselves", () => {
  test("are all that they declare, and no others", async () => {
    const apis = [await acme(["a", "b"]), ...(await Promise.all(ideas.map(caseOf)))];
    const declared = [...new Set(apis.flatMap(ownNamesIn))];
    expect(declared.filter((name) => !isReserved(name, "Acme"))).toEqual([]);
    expect(ownNames("Acme").filter((name) => !declared.includes(name))).toEqual([]);
  });

  test("are left to them by errors whose codes would be called so", async () => {
    const codes = ownNames("Acme");
    const { artifacts, catalog } = await acme(codes);
    expect(catalog.errors.map(({ code }) => code)).toEqual([...codes, "not_found"]);
    // In a folder that is there.
    const files = artifacts
      .filter(({ path }) => path.endsWith(".ts"))
      .map(({ path, content }) => [join(root, "test/cases", path), content] as const);
    expect(problemsOf(new Map(files))).toEqual([]);
  });
});
