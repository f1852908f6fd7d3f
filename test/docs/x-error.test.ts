import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/x-error.md", "utf8");
const blocks = [...page.matchAll(/^( *)```yaml\n(.*?)^ *```$/gms)].map(([, , text = ""]) => text);
const fields = new Set([...page.matchAll(/^### (.+)$/gm)].map(([, field = ""]) => field));

/** The fields of every `x-error` in a value, whether an object or a list. */
function fieldsUsed(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === "x-error"
      ? [inner].flat().flatMap((xError) => (xError === true ? [] : Object.keys(Object(xError))))
      : fieldsUsed(inner),
  );
}

describe("the page on x-error", () => {
  test.each(blocks)("shows YAML that can be read: %j", (block) => {
    expect(load(block)).toBeTypeOf("object");
  });

  test("uses no field that it does not explain", () => {
    const used = new Set(blocks.flatMap((block) => fieldsUsed(load(block))));
    expect(used.size).toBeGreaterThan(5);
    expect([...used].filter((field) => !fields.has(field))).toEqual([]);
  });

  test("explains each field of its table, in its order", () => {
    const listed = [...page.matchAll(/^\| \[`(\w+)`\]\(#\w+\)/gm)].map(([, field]) => field);
    expect([...fields]).toEqual(listed);
  });
});
