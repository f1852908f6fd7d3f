import { describe, expect, test } from "vitest";
import { pageOf } from "./page.ts";
import { at, entriesOf, readSpec, responsesOf } from "./spec.ts";

const spec = readSpec("copyleaks");
const schemas = at(spec, "components", "schemas");
const error = at(schemas, "Error", "properties");
const entries = entriesOf(at(error, "code"));

describe("the code table of Copyleaks", () => {
  test.each([
    [1, "missing_parameter", "fix"],
    [2, "invalid_credentials", "grant"],
    [3, "email_confirmation_required", "grant"],
    [4, "user_disabled", "grant"],
    [5, "download_failed", "fix"],
    [6, "file_too_large", "fix"],
    [7, "text_read_failed", "fix"],
    [8, "image_quality_too_low", "fix"],
    [9, "temporarily_unavailable", "backoff"],
    [10, "unsupported_file_type", "fix"],
    [11, "insufficient_text", "fix"],
    [12, "document_too_long", "fix"],
    [13, "insufficient_credits", "pay"],
    [14, "invalid_file", "fix"],
    [15, "invalid_url", "fix"],
    [16, "internal_server_error", "backoff"],
    [17, "no_credits_available", "pay"],
    [18, "copyshield_widget_not_visible", "fix"],
    [19, "headers_too_long", "fix"],
    [20, "invalid_content_type", "fix"],
    [21, "single_file_upload_only", "fix"],
    [22, "unable_to_determine_file_size", "fix"],
    [24, "bad_filename", "fix"],
    [25, "undefined_language", "fix"],
    [26, "process_running", "wait"],
    [27, "unknown_process_id", "fix"],
    [30, "missing_header_value", "fix"],
    [31, "bad_parameter", "fix"],
    [32, "too_many_failed_logins", "throttle"],
    [33, "header_key_too_long", "fix"],
    [37, "authorization_denied", "reauthenticate"],
  ])("code %i is %s and asks to %s", (wire, code, recovery) => {
    expect(entries.find((entry) => entry.wire.includes(wire))).toMatchObject({
      wire: [wire, String(wire)],
      code,
      status: [],
      policy: { recovery },
    });
  });

  test.each([0, 23, 28, 29, 34, 35, 36, 38, 39, 100])("code %i stays undocumented", (wire) => {
    expect(entries.some((entry) => entry.wire.includes(wire))).toBe(false);
  });

  test("no code is tied to a status", () => {
    expect(Object.keys(at(spec, "x-error-responses") as object)).toEqual(["429", "503", "default"]);
  });
});

describe("the error object of Copyleaks", () => {
  test.each(["type", "id", "code", "message", "url", "details"])("has the field `%s`", (field) => {
    expect(at(error, field)).toBeDefined();
  });

  test("older answers have a code and a message alone", () => {
    expect(at(schemas, "Error", "required")).toEqual(["code", "message"]);
  });

  test("has one of four types", () => {
    expect(at(error, "type", "enum")).toEqual([
      "invalid_request_error",
      "authentication_error",
      "payment_error",
      "api_error",
    ]);
  });

  test.each(["param", "message"])("a detail has the field `%s`", (field) => {
    expect(at(error, "details", "items", "properties", field)).toBeDefined();
  });

  test("is shared by HTTP and the webhook", () => {
    const reference = { $ref: "#/components/schemas/Error" };
    expect(at(schemas, "ErrorBody", "properties", "error")).toMatchObject(reference);
    expect(at(schemas, "WebhookError", "properties", "error")).toMatchObject(reference);
  });
});

describe("the webhook `error` of Copyleaks", () => {
  test.each(["status", "error", "developerPayload"])("has the field `%s`", (field) => {
    expect(at(schemas, "WebhookError", "properties", field)).toBeDefined();
  });

  test("has a status from 0 to 3 and a payload of at most 512 characters", () => {
    expect(at(schemas, "WebhookError", "properties", "status", "enum")).toEqual([0, 1, 2, 3]);
    expect(at(schemas, "WebhookError", "properties", "developerPayload", "maxLength")).toBe(512);
  });

  test("is marked as an error", () => {
    expect(at(schemas, "WebhookError", "x-error")).toBe(true);
    expect(
      at(spec, "webhooks", "error", "post", "requestBody", "content", "application/json", "schema"),
    ).toEqual({ $ref: "#/components/schemas/WebhookError" });
  });
});

describe("the backoff of Copyleaks", () => {
  test("doubles from one second, adds one to ten, and never waits more than a minute", () => {
    expect(at(spec, "x-error", "retry")).toMatchObject({
      initialDelay: "1s",
      multiplier: 2,
      jitter: { min: "1s", max: "10s" },
      maxDelay: "60s",
    });
  });

  test("holds for 429 and 503", () => {
    expect(responsesOf(at(spec, "x-error-responses"))).toMatchObject([
      { code: "too_many_requests", policy: { recovery: "throttle" } },
      { code: "service_unavailable", policy: { recovery: "backoff" } },
    ]);
  });

  test("does not hold for a locked login", () => {
    const locked = entries.find(({ code }) => code === "too_many_failed_logins");
    expect(locked?.policy["retry"]).toEqual({ maxAttempts: 1 });
  });

  test("new credentials are used once and at once", () => {
    const denied = entries.find(({ code }) => code === "authorization_denied");
    expect(denied?.policy["retry"]).toMatchObject({ maxAttempts: 2, initialDelay: "0s" });
  });
});

describe("the page of Copyleaks, beside the vendor's on the webhook", () => {
  const page = pageOf("copyleaks");
  const fieldOf = (of: string, path: string) =>
    page.fields.find((row) => row.of === of && row.path === path);

  test.each([
    [
      "WebhookError",
      "status",
      "`0`, `1`, `2` or `3`",
      /0 success, 1 error, 2 credits checked, 3 in/,
    ],
    ["WebhookError", "error", "[`Error`](#fields-of-error)", /scan/],
    [
      "WebhookError",
      "developerPayload",
      "string (at most 512 characters)",
      /client gave when it sub/,
    ],
    ["Error", "type", /`"payment_error"`/, /authentication_error.*payment_error.*api_error/],
    ["Error", "id", "string", /invalid_credentials.*insufficient_credits/],
    ["Error", "code", /^integer/, /code/],
    ["Error", "message", "string", /for people/],
    ["Error", "url", "string (uri)", /documentation/],
    ["Error", "details", "array of object", /parameters/],
    ["Error", "details[].param", "string", /name of the parameter/],
    ["Error", "details[].message", "string", /wrong/],
  ])("%s has a row for `%s`", (of, path, type, meaning) => {
    const row = fieldOf(of, path);
    expect(row?.type).toEqual(typeof type === "string" ? type : expect.stringMatching(type));
    expect(row?.meaning).toMatch(meaning);
  });

  test("an older body and its header are mentioned, and promise nothing", () => {
    expect(fieldOf("ErrorBody", "Message")).toMatchObject({ type: "any", required: false });
    expect(fieldOf("ErrorBody", "CopyleaksErrorCode")).toMatchObject({ type: "any" });
    expect(page.text).toContain("| `Copyleaks-Error-Code` | integer |");
  });

  test.each(entries.map(({ wire, code }) => [wire[0], code] as const))(
    "code %i has a row of the table, and a section that says where it stands",
    (wire, code) => {
      const row = page.table("## Errors").find(([first]) => first?.startsWith(`[\`${code}\`]`));
      expect(row?.[1]).toBe(`\`${String(wire)}\` or \`"${String(wire)}"\``);
      expect(page.text).toContain(`- Told by: \`error.code\` is \`${String(wire)}\` or`);
    },
  );

  test("shows as the vendor's only what the vendor shows: the two bodies of code 1", () => {
    expect(page.text.match(/^As the vendor shows it/gm)).toHaveLength(2);
    expect(page.section("## MissingParameter").match(/^As the vendor shows it/gm)).toHaveLength(2);
  });

  test.each(["TooManyRequests", "ServiceUnavailable"])(
    "%s: the delays are the vendor's, the number of tries is ours",
    (name) => {
      const section = page.section(`## ${name}`);
      expect(section).toMatch(/- Timing, as the vendor says: 1 s .*at most 60 s, plus 1 s to 10 s/);
      expect(section).toMatch(/- Timing that is ours, .*: 5 attempts in all\n/);
    },
  );
});
