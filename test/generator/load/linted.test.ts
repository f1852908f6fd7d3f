import { describe, expect, test } from "vitest";
import { documentOf } from "../../../generator/load/linted.ts";
import { lintDocuments } from "../../../generator/load/redocly.ts";
import type { Document } from "../../../generator/model/document.ts";
import type { LintedDocument } from "../../../lint/analysis.ts";
import { createPlugin } from "../../../lint/plugin.ts";
import { freshFolder, head } from "./linting.ts";

const folder = freshFolder();

/** What a law gets to see of `specs/weather.yaml`. */
async function lintedDocument(): Promise<LintedDocument> {
  const seen: LintedDocument[] = [];
  const analyse = (document: LintedDocument): [] => {
    seen.push(document);
    return [];
  };
  const plugin = createPlugin({ analyse });
  await lintDocuments([{ file: "specs/weather.yaml" }], { cwd: folder.path, plugin });
  const [document] = seen;
  if (document === undefined) throw new Error("The document was not analysed.");
  return document;
}

async function document(): Promise<Document> {
  const made = documentOf(await lintedDocument());
  if (made === undefined) throw new Error("The document is not OpenAPI 3.");
  return made;
}

const at = (name: string, pointer: string): { file: string; pointer: string } => ({
  file: `${folder.path}/specs/${name}`,
  pointer,
});

describe("a document that Redocly has read", () => {
  test("has id, version and root of the spec", async () => {
    folder.write("specs/weather.yaml", head);
    expect(await document()).toMatchObject({
      id: "weather",
      version: "3.1",
      handWritten: false,
      root: { info: { title: "Weather" } },
    });
  });

  test("is hand-written where it says x-error", async () => {
    folder.write("specs/weather.yaml", `${head}x-error: { source: https://weather.dev }\n`);
    expect((await document()).handWritten).toBe(true);
  });

  test("is none where it is no OpenAPI", () => {
    const linted = { root: { swagger: "2.0" }, file: "/a.yaml", follow: () => undefined };
    expect(documentOf(linted)).toBeUndefined();
  });

  test("resolves references through files to the end, and names the last", async () => {
    folder.write(
      "specs/weather.yaml",
      `${head}x-error-responses: { "400": { $ref: "more.yaml#/bad~1one" } }\n`,
    );
    folder.write("specs/more.yaml", 'bad/one: { $ref: "#/last" }\nlast: { description: Last. }\n');
    const { root, resolve } = await document();
    const responses = root["x-error-responses"] as Record<string, unknown>;
    const place = at("weather.yaml", "/x-error-responses/400");
    expect(resolve(responses["400"], place)).toEqual({
      value: { description: "Last." },
      at: at("more.yaml", "/last"),
      refName: "last",
    });
  });

  test("yields the same object for the same target, however it is reached", async () => {
    folder.write(
      "specs/weather.yaml",
      `${head}x-error-responses:
  "400": { $ref: "#/components/responses/Bad" }
  "403": { $ref: "./weather.yaml#/components/responses/Bad" }
  "404": { $ref: more.yaml }
components: { responses: { Bad: { description: Bad. } } }
`,
    );
    folder.write("specs/more.yaml", '$ref: "weather.yaml#/components/responses/Bad"\n');
    const { root, resolve } = await document();
    const responses = root["x-error-responses"] as Record<string, unknown>;
    const { Bad } = (root["components"] as { responses: { Bad: unknown } }).responses;
    for (const status of ["400", "403", "404"]) {
      const target = resolve(responses[status], at("weather.yaml", ""));
      expect(target?.value).toBe(Bad);
      expect(target?.at).toEqual(at("weather.yaml", "/components/responses/Bad"));
    }
  });

  test("leaves what is no reference, and gives up on what leads nowhere", async () => {
    folder.write(
      "specs/weather.yaml",
      `${head}x-error-responses: { "400": { $ref: "#/components/responses/None" } }\n`,
    );
    const { root, resolve } = await document();
    const place = at("weather.yaml", "/info");
    expect(resolve(root["info"], place)).toEqual({ value: root["info"], at: place });
    expect(resolve({ $ref: 5 }, place)).toBeUndefined();
    expect(resolve({ $ref: "#/components/responses/None" }, place)).toBeUndefined();
    expect(resolve({ $ref: "#/never/seen" }, place)).toBeUndefined();
  });
});
