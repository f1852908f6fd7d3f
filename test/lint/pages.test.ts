import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import openapiErrors from "../../generator/redocly.ts";
import { laws } from "../../lint/laws/index.ts";
import { findings, spec } from "./linting.ts";

/** The document below a heading of a law's page. */
function shown(id: string, heading: string): string {
  const page = readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), "utf8");
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  return /```yaml\n(.*?)```/s.exec(section)?.[1] ?? "";
}

describe("the page of a law shows", () => {
  const ids = laws.map(({ id }) => id);

  test.each(ids)("what %s refuses", async (id) => {
    const text = shown(id, "Refused");
    expect(text).not.toBe("");
    expect(await findings(id, spec(text), openapiErrors())).not.toEqual([]);
  });

  test.each(ids)("what %s accepts", async (id) => {
    const text = shown(id, "Accepted");
    expect(text).not.toBe("");
    expect(await findings(id, spec(text), openapiErrors())).toEqual([]);
  });
});
