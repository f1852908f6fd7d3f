import { describe, expect, test } from "vitest";
import { pageOf } from "./page.ts";
import { at, contentsOf, entriesOf, listOf, mapping, readSpec, responsesOf } from "./spec.ts";

const spec = readSpec("oz-forensics");
const schemas = at(spec, "components", "schemas");

const codesOf = (schema: string) =>
  entriesOf(at(schemas, schema, "allOf", "0", "properties", "error_code"));

const inContainer = (path: string) =>
  at(spec, "paths", path, "post", "requestBody", "content", "application/octet-stream");

describe("the code table of Oz Forensics", () => {
  const entries = codesOf("ErrorBody");

  test.each([
    [0, "unknown", ["5XX"], "backoff"],
    [0, "unknown_client_error", ["4XX"], "fix"],
    [1, "not_allowed", ["405"], "fix"],
    [2, "not_realized", ["501"], "report"],
    [3, "invalid_structure", ["400"], "fix"],
    [4, "invalid_value", ["400"], "fix"],
    [5, "invalid_type", ["400"], "fix"],
    [6, "auth_not_provided", ["401"], "reauthenticate"],
    [7, "auth_invalid", ["401"], "reauthenticate"],
    [8, "auth_expired", ["401"], "reauthenticate"],
    [9, "auth_forbidden", ["403"], "grant"],
    [10, "not_exist", ["404"], "fix"],
    [11, "external_service", ["500", "502"], "backoff"],
    [12, "database", ["5XX"], "backoff"],
  ])("code %i is %s, comes with %j and asks to %s", (wire, code, status, recovery) => {
    const said = entries.find((entry) => entry.code === code);
    expect(said).toMatchObject({ wire: [wire], status, policy: { recovery } });
  });

  test("there are thirteen codes, and code 0 is decided by the status", () => {
    expect(new Set(entries.flatMap(({ wire }) => wire)).size).toBe(13);
    expect(entries).toHaveLength(14);
  });

  test("the three reauthentications each say what to do", () => {
    const advice = entries
      .filter(({ policy }) => policy["recovery"] === "reauthenticate")
      .map(({ policy }) => policy["advice"]);
    expect(new Set(advice).size).toBe(3);
    expect(advice).not.toContain(undefined);
  });
});

describe("the OzCapsula table", () => {
  const entries = codesOf("ContainerErrorBody");

  test.each([
    [3, "container_payload_missing"],
    [4, "container_without_media"],
    [5, "container_damaged"],
    [13, "container_missing"],
    [14, "container_unusable"],
  ])("code %i is %s and needs another container", (wire, code) => {
    const said = entries.find((entry) => entry.code === code);
    expect(said).toMatchObject({ wire: [wire], status: [], policy: { recovery: "fix" } });
  });

  test("there are five codes, none of them named as in the other table", () => {
    expect(entries).toHaveLength(5);
    const others = codesOf("ErrorBody").map(({ code }) => code);
    expect(others.filter((code) => entries.some((entry) => entry.code === code))).toEqual([]);
  });

  test.each(["/api/folders/", "/api/instant/folders/"])(
    "holds for a container sent to POST %s",
    (path) => {
      const content = at(inContainer(path), "x-error-responses", "default", "content");
      expect(at(content, "application/json", "schema")).toEqual({
        $ref: "#/components/schemas/ContainerErrorBody",
      });
    },
  );

  test.each([
    "Data container unpacking failed",
    "Invalid Data Container",
    "Invalid signature",
    "Invalid hash",
    "Invalid or empty Session Token",
  ])('code 14 has the cause "%s"', (message) => {
    const bodies = contentsOf(inContainer("/api/folders/"))
      .flatMap((content) => Object.values(mapping(content["examples"])))
      .map((example) => at(example, "value"));
    expect(bodies).toContainEqual(
      expect.objectContaining({ error_code: 14, error_message: message }),
    );
  });
});

describe("the body of Oz Forensics", () => {
  test.each(["error_message", "details", "error_details"])("has the field `%s`", (field) => {
    expect(at(schemas, "ErrorText", "properties", field)).toBeDefined();
  });

  test("has its code and message always, details at times", () => {
    expect(at(schemas, "ErrorBody", "allOf", "0", "required")).toEqual(["error_code"]);
    expect(at(schemas, "ErrorText", "required")).toEqual(["error_message"]);
  });

  test("details are null, a string, an object or a list", () => {
    expect(listOf(at(schemas, "Details", "type")).toSorted()).toEqual([
      "array",
      "null",
      "object",
      "string",
    ]);
  });
});

describe("the statuses of Oz Forensics", () => {
  test.each(["200", "201", "204"])("%s is listed and no error", (status) => {
    const response = mapping(at(spec, "x-error-responses", status));
    expect([response["content"], response["x-error"]]).toEqual([undefined, undefined]);
  });

  test("renewing a session fails in ways of its own", () => {
    const responses = at(spec, "paths", "/api/authorize/refresh/", "post", "responses");
    expect(responsesOf(responses)).toMatchObject([
      { status: ["401"], code: "session_not_found", policy: { recovery: "reauthenticate" } },
      { status: ["403"], code: "session_not_owned", policy: { recovery: "fix" } },
    ]);
  });
});

describe("the page of Oz Forensics, beside the vendor's", () => {
  const page = pageOf("oz-forensics");

  test.each([
    ["error_code", "integer"],
    ["error_message", "string"],
    ["details", "[`Details`](#fields-of-details)"],
  ])("has a row for the field `%s`", (path, type) => {
    const row = page.fields.find((one) => one.of === "ErrorBody" && one.path === path);
    expect(row?.type).toContain(type);
  });

  test("details may be empty, a text, an object or a list", () => {
    expect(page.section("### Fields of Details")).toContain(
      "\nType: object, array, string or null.\n",
    );
  });

  test.each([
    ["`0`", "5XX", /unknown/i],
    ["`1`", "405", /does not have this method, such as `PATCH`/],
    ["`2`", "501", /documented but not there, for the time being or for good/],
    ["`3`", "400", /wrong structure: a required field is missing or a format is wrong/],
    ["`4`", "400", /parameter of the body or the query has a wrong value/],
    ["`5`", "400", /wrong type/],
    ["`6`", "401", /no access token/],
    ["`7`", "401", /not in the database/],
    ["`8`", "401", /expired/],
    ["`9`", "403", /may not/],
    ["`10`", "404", /not found/],
    ["`11`", "500 or 502", /external system/],
    ["`12`", "5XX", /database of the server failed critically/],
    ["`3`", "any error status", /no `payload.json`/],
    ["`4`", "any error status", /No media/],
    ["`5`", "any error status", /damaged/],
    ["`13`", "any error status", /received no container/],
    ["`14`", "any error status", /errors and can't be unpacked/],
  ])("has a row for code %s at %s", (wire, status, meaning) => {
    const rows = page.table("## Errors").filter(([, one, at]) => one === wire && at === status);
    expect(rows.map((row) => row.at(-1))).toContainEqual(expect.stringMatching(meaning));
  });

  test.each([
    ["200", /retrieved/],
    ["201", /added/],
    ["204", /deleted/],
  ])("has a row for status %s, which is no error", (status, meaning) => {
    expect(page.table("## No errors").find(([one]) => one === status)?.[1]).toMatch(meaning);
  });

  test.each([
    ["ContainerPayloadMissing", "Invalid structure"],
    ["ContainerWithoutMedia", "Can't start analysis without media"],
    ["ContainerDamaged", "Invalid Type"],
    ["ContainerMissing", "No data container provided"],
    ["ContainerUnusable", "Data container unpacking failed"],
    ["ContainerUnusable", "Invalid Data Container"],
    ["ContainerUnusable", "Invalid signature"],
    ["ContainerUnusable", "Invalid hash"],
    ["ContainerUnusable", "Invalid or empty Session Token"],
  ])("%s shows the message of the vendor's table: %s", (name, message) => {
    expect(page.section(`## ${name}`)).toContain(`"error_message": "${message}"`);
  });

  test("shows one body as the vendor's, and no number", () => {
    expect(page.text.match(/^As the vendor shows it/gm)).toHaveLength(1);
    expect(page.section("## Unknown")).toContain("As the vendor shows it:");
    expect(page.text).not.toContain("Timing, as the vendor says");
  });
});
