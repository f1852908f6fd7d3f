import { describe, expect, test } from "vitest";
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

  test("details are null, a string or an object", () => {
    expect(listOf(at(schemas, "Details", "type")).toSorted()).toEqual(["null", "object", "string"]);
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
