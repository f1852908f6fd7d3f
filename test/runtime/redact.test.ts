import { describe, expect, test } from "vitest";
import { ApiError } from "../../runtime/index.ts";

/** The message of an error whose answer had this body, read as it would be. */
function messageFor(body: unknown): string {
  return new ApiError({
    api: "acme",
    verdict: {
      documented: false,
      category: "UNKNOWN",
      status: 400,
      body,
      policy: { retry: false, recovery: "fix" },
      reason: "shape",
    },
  }).message.replace("UNKNOWN (400): ", "");
}

describe("the message hides", () => {
  test.each([
    ["a quoted value to its end", '{"password":"SECRET"}', "pass word with spaces"],
    ["a value after a spaced colon", '{"token" : "SECRET"', "alpha bravo"],
    ["a value that holds a quote", '{"password":"SECRET","a":1', String.raw`alpha \"bravo charlie`],
    ["a value in JSON within JSON", String.raw`{"error":"{\"pwd\":\"SECRET\",\"a\":1}"`, "a b"],
    ["a value that the text breaks off", '{"client_secret":"SECRET', "a b c"],
    ["a value in single quotes", "password: 'SECRET' refused", "a b"],
    ["a list of values", '{"tokens":[SECRET],"a":1', '"a b","c d"'],
    ["an object of values", '{"credentials":{SECRET},"a":1', '"user":"a b","pin":"c d"'],
    ["a key in a query", "GET /things?key=SECRET&page=2", "abc"],
    ["a short name of a secret", "sid=SECRET; pin: SECRET", "12"],
    ["a password in a sentence", "The password is SECRET.", "swordfish"],
    ["a quoted password in a sentence", 'The password was "SECRET"', "bravo charlie"],
    ["all that a header of credentials holds", "Authorization: SECRET", "Custom a=b, c=d"],
    ["every cookie of a header", "Cookie: SECRET", "a=1; b=2"],
    ["a GitHub token without a digit", "bad token SECRET here", `ghp_${"abcdefghij".repeat(3)}`],
    ["a key of letters alone", "key SECRET is unknown", "sk-live-abcdefghijkl"],
  ])("%s", (_, text, secret) => {
    const message = messageFor(text.replaceAll("SECRET", secret));
    expect(message).not.toContain(secret);
    for (const [word] of secret.matchAll(/\w{5,}/g)) expect(message).not.toContain(word);
    expect(message).toContain("[redacted]");
  });

  test("what stands under the name of a secret in JSON, whatever it is", () => {
    const body = {
      password: "a b",
      api_key: 12345,
      tokens: ["one", "two"],
      nested: { session: { id: "three" }, page: 2 },
      "X-Secret": "four",
    };
    expect(messageFor(body)).toBe(
      '{"password":"[redacted]","api_key":"[redacted]","tokens":"[redacted]",' +
        '"nested":{"session":"[redacted]","page":2},"X-Secret":"[redacted]"}',
    );
  });
});

describe("the message shows", () => {
  test.each([
    "The password is required; the token is expired, the secret was not found.",
    "The password is too short.",
    "monkey business, a keyboard, an opinion: good, shipping: free, author: Jane",
    "Unknown field internationalization_of_things in section 4.2.",
  ])("ordinary words: %s", (text) => {
    expect(messageFor(text)).toBe(text);
  });

  test("that a secret is missing", () => {
    expect(messageFor({ token: null, key: "", password: false })).toBe(
      '{"token":null,"key":"","password":false}',
    );
  });

  test("no half of a character at its end", () => {
    expect(messageFor("😀".repeat(500))).toMatch(/^(😀)+…$/u);
  });
});

describe("the message of a body that is no JSON", () => {
  test("shows a number beyond JSON's as its digits", () => {
    expect(messageFor({ id: 12345678901234567n })).toBe('{"id":"12345678901234567"}');
    expect(messageFor(42n)).toBe("42");
  });

  test.each([
    ["a circle", Object.assign({}, { self: {} as unknown })],
    ["a `toJSON` that throws", { toJSON: () => JSON.parse("{") as unknown }],
    [
      "a getter that throws",
      Object.defineProperty({}, "a", { enumerable: true, get: () => JSON.parse("{") }),
    ],
  ])("says nothing of %s", (_, body) => {
    if ("self" in body) body.self = body;
    expect(messageFor(body)).toBe("UNKNOWN (400)");
  });
});

test("a code of the spec is shown as it is, on one line", () => {
  const policy = { retry: false, recovery: "fix" } as const;
  const verdict = {
    documented: true,
    category: "UNKNOWN",
    status: 400,
    policy,
    body: undefined,
  } as const;
  const error = new ApiError({
    api: "acme",
    verdict: { ...verdict, code: "oauth2_invalid_grant_type\n2", scope: "api" },
  });
  expect(error.message).toBe("oauth2_invalid_grant_type 2 (400)");
});
