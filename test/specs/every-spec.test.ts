import { describe, expect, test } from "vitest";
import { at, contentsOf, ids, listOf, mapping, problemsOf, readSpec } from "./spec.ts";

describe.each(ids)("the spec of %s", (id) => {
  const spec = readSpec(id);

  test("names the vendor's page", () => {
    expect(at(spec, "externalDocs", "url")).toMatch(/^https:\/\//);
  });

  test("says for all errors where they are documented, and how well", () => {
    expect(listOf(at(spec, "x-error", "source"))).not.toEqual([]);
    expect(at(spec, "x-error", "evidence")).toBeDefined();
  });

  test("decides no recovery for errors nobody has thought about", () => {
    expect(mapping(at(spec, "x-error"))["recovery"]).toBeUndefined();
  });

  const examples = contentsOf(spec).flatMap((content) =>
    Object.entries(mapping(content["examples"])).map(
      ([name, example]) => [name, content["schema"], at(example, "value")] as const,
    ),
  );

  test.runIf(examples.length > 0).each(examples)(
    "the example `%s` fits its schema",
    (_, schema, value) => {
      expect(problemsOf(spec, schema, value)).toEqual([]);
    },
  );
});
