import { describe, expect, test } from "vitest";
import { pageOf, plain } from "./page.ts";
import { at, contentsOf, ids, listOf, mapping, problemsOf, readSpec, valuesOf } from "./spec.ts";

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

describe.each(ids)("the page of %s", (id) => {
  const spec = readSpec(id);
  const page = pageOf(id);
  const words = plain(page.text);
  const said = (key: string) => [...new Set(valuesOf(spec, key).flatMap(listOf))].map(String);

  const fields = valuesOf(spec, "schemas")
    .flatMap((schemas) => valuesOf(schemas, "properties"))
    .flatMap((properties) => Object.entries(mapping(properties)));

  test.runIf(fields.length > 0).each(fields)("has a row for the field `%s`", (name, schema) => {
    const rows = page.fields.filter(({ path }) => path.split(".").at(-1) === name);
    const description = plain(String(mapping(schema)["description"]));
    expect(rows.map(({ meaning }) => plain(meaning))).toContain(description);
  });

  /** Those of answers that are no errors stand nowhere. */
  const headers = valuesOf(spec, "headers")
    .flatMap((map) => Object.entries(mapping(map)))
    .filter(([name, header]) => typeof header === "object" && name !== "Payment-Receipt");

  test.runIf(headers.length > 0).each(headers)("has a row for the header `%s`", (name, header) => {
    const row = page.table("## Headers").find(([first]) => first === `\`${name}\``);
    expect(row?.[1]).toBe(at(header, "schema", "type"));
    expect(plain(row?.[2] ?? "")).toBe(plain(String(at(header, "description"))));
  });

  test("shows every example whole, with what is said of it", () => {
    for (const content of contentsOf(spec)) {
      for (const example of Object.values(mapping(content["examples"]))) {
        expect(page.text).toContain(`\n${JSON.stringify(at(example, "value"), null, 2)}\n`);
        const { summary = "" } = mapping(example);
        expect(words).toContain(plain(String(summary)));
      }
    }
  });

  test.each(["advice", "source"])("says every `%s`", (key) => {
    for (const text of said(key)) expect(words).toContain(plain(text));
  });

  test("says all that is said of an error, and of the API", () => {
    const responses = Object.values(mapping(at(spec, "x-error-responses")));
    const entries = valuesOf(spec, "oneOf").flatMap(listOf);
    for (const one of [...responses, ...entries]) {
      const { description, "x-error": xError } = mapping(one);
      if (xError === undefined || description === undefined) continue;
      expect(words).toContain(plain(String(description)));
    }
    expect(words).toContain(plain(String(at(spec, "info", "description"))));
  });
});
