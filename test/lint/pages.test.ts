import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { laws } from "../../lint/laws/index.ts";
import { findings, spec } from "./linting.ts";

/** The document below a heading of a law's page. */
function shown(id: string, heading: string): string | undefined {
  const page = readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), "utf8");
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  return section === undefined ? undefined : /```yaml\n(.*?)```/s.exec(section)?.[1];
}

describe("the page of a law shows", () => {
  const own = laws.filter(({ rule }) => rule !== "found-by-analysis").map(({ id }) => id);

  test.each(own)("what %s refuses", async (id) => {
    const text = shown(id, "Refused");
    expect(text).toBeDefined();
    expect(await findings(id, spec(text ?? ""))).not.toEqual([]);
  });

  test.each(own)("what %s accepts", async (id) => {
    const text = shown(id, "Accepted");
    expect(text).toBeDefined();
    expect(await findings(id, spec(text ?? ""))).toEqual([]);
  });
});
