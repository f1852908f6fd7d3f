import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { ApiError, isApiError, throwIfError } from "../../runtime/index.ts";
import { acme, type AcmeVerdict, errorBody } from "./acme.ts";
import { inBrowser } from "./place.ts";

async function thrown(response: Response, cause?: unknown): Promise<ApiError<AcmeVerdict>> {
  const error: unknown = await throwIfError(acme, response, {
    operation: "things/get",
    cause,
  }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error("nothing was thrown");
  return error as ApiError<AcmeVerdict>;
}

const answer = (status: number, body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { "content-type": "application/json", ...headers } });

describe("throwIfError", () => {
  test("gives a success back, its body unread", async () => {
    const response = answer(201, '"ok"');
    expect(await throwIfError(acme, response)).toBe(response);
    expect(await response.json()).toBe("ok");
  });

  test("throws an error that knows all the verdict says", async () => {
    const cause = new Error("first");
    const error = await thrown(answer(409, errorBody("busy", "wait"), { "x-id": "1" }), cause);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("ApiError");
    expect(error).toMatchObject({
      api: "acme",
      code: "busy",
      status: 409,
      operation: "things/get",
    });
    expect(error.body).toEqual({ error: { code: "busy", message: "wait" } });
    expect(error.policy).toMatchObject({ recovery: "wait" });
    expect((error.headers as Headers).get("x-id")).toBe("1");
    expect(error.verdict).toMatchObject({ documented: true, source: "parsed" });
    expect(error.cause).toBe(cause);
    expect(error.stack).toContain("ApiError: busy (409): ");
  });

  test("has no cause where there is none", async () => {
    expect("cause" in (await thrown(answer(400, "{}")))).toBe(false);
  });
});

describe("the message", () => {
  test("starts with the code", async () => {
    const error = await thrown(answer(400, errorBody("invalid", "No such field.")));
    expect(error.message).toBe(
      'invalid (400): {"error":{"code":"invalid","message":"No such field."}}',
    );
  });

  test("starts with the wire code, else the category, where the error is undocumented", async () => {
    const known = await thrown(answer(400, '{"error":{"code":"strange"}}'));
    expect(known.message).toBe('strange (400): {"error":{"code":"strange"}}');
    expect((await thrown(answer(502, ""))).message).toBe("UNAVAILABLE (502)");
  });

  test("is one line", async () => {
    const error = await thrown(answer(502, "<html>\r\n\t<b>Bad\u0000 Gateway\u2028</b>"));
    expect(error.message).toBe("UNAVAILABLE (502): <html> <b>Bad Gateway </b>");
  });

  test("holds at most 300 characters of the body", async () => {
    const error = await thrown(answer(500, "word ".repeat(500_000)));
    expect(error.message.length).toBeLessThanOrEqual("UNAVAILABLE (500): ".length + 300);
    expect(error.message).toMatch(/word…$/);
  });

  test.each([
    ["sk-proj-Abcdef0123456789Abcdef01", "Incorrect API key provided: SECRET."],
    ["hunter2", '{"password":"SECRET"}'],
    ["hunter2", '{"user_password" : "SECRET"}'],
    ["hunter2", "client_secret=SECRET&a=1"],
    ["abc", "Authorization: Bearer SECRET"],
    ["abc", "bearer SECRET is expired"],
    ["dXNlcjpwYXNz", "Authorization: Basic SECRET"],
    ["k123", "https://host/path?api_key=SECRET&x=1"],
    ["user:pass", "https://SECRET@host/path"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "token SECRET expired"],
    ["3f2504e0-4f89-11d3-9a0c-0305e82c3301", "key SECRET unknown"],
    ["someone@example.org", "No account for SECRET."],
    ["abc123", '{"access_token":"SECRET","token_type":"x"}'],
    ["sid=42", "Set-Cookie: SECRET"],
  ])("hides %s in %s", async (secret, text) => {
    const error = await thrown(answer(400, text.replace("SECRET", secret)));
    expect(error.message).not.toContain(secret);
    expect(error.message).toContain("[redacted]");
  });

  test("hides a secret that the end of the excerpt would cut", async () => {
    const secret = "Abcdef0123456789Abcdef0123456789";
    for (let padding = 250; padding < 310; padding++) {
      const error = await thrown(answer(400, `${"x ".repeat(padding / 2)} ${secret}`));
      expect(error.message).not.toContain("Abcdef");
    }
  });

  test("leaves ordinary words alone", async () => {
    const text = "The field internationalization_of_things must not be empty; see section 4.2.";
    const error = await thrown(answer(400, text));
    expect(error.message).toBe(`UNKNOWN (400): ${text}`);
  });

  test("is made in linear time of any text", async () => {
    const piece = fc.constantFrom("a", "1", "=", ":", "@", ".", "-", " ", '"', "token", "://", "/");
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 3 }), async (pieces) => {
        const text = pieces.join("").repeat(100_000);
        const began = performance.now();
        await thrown(answer(400, text));
        expect(performance.now() - began).toBeLessThan(1_000);
      }),
      { numRuns: 50 },
    );
  });
});

describe("an ApiError", () => {
  test("serialises without body and headers", async () => {
    const error = await thrown(
      answer(429, errorBody("rate_limited", "x"), { "set-cookie": "a=b" }),
    );
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ApiError",
      message: error.message,
      api: "acme",
      code: "rate_limited",
      status: 429,
      documented: true,
      category: "RESOURCE_EXHAUSTED",
      wireCode: "rate_limited",
      recovery: "throttle",
      operation: "things/get",
    });
  });

  test("shows neither body nor headers on a console", async ({ skip }) => {
    skip(inBrowser, "what a browser's console shows cannot be read");
    const { inspect } = await import("node:util");
    const long = `${"word ".repeat(100)}end of the body`;
    const error = await thrown(answer(400, errorBody("invalid", long), { "x-private": "header" }));
    const shown = inspect(error, { depth: 9, showHidden: true });
    expect(shown).toContain("invalid (400)");
    expect(shown).not.toContain("end of the body");
    expect(shown).not.toContain("x-private");
  });

  test("narrows by its code in a catch", async () => {
    const error: unknown = await thrown(answer(409, errorBody("busy")));
    if (!isApiError(acme, error)) throw new Error("not Acme's");
    if (error.code === "busy") {
      expectTypeOf(error.body.error.code).toEqualTypeOf<"busy">();
      expectTypeOf(error.verdict.documented).toEqualTypeOf<true>();
    } else if (error.code === undefined) {
      expectTypeOf(error.body).toEqualTypeOf<unknown>();
    }
    expect(error.code).toBe("busy");
  });

  test("is of one API", async () => {
    const error = await thrown(answer(409, errorBody("busy")));
    expect(isApiError({ ...acme, id: "other" }, error)).toBe(false);
    expect(isApiError(acme, new Error("busy"))).toBe(false);
    expect(isApiError(acme, undefined)).toBe(false);
  });
});

test("what is no JSON makes no message, and no other error", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  for (const body of [circular, { count: 1n }]) {
    const verdict = acme.classify({ status: 500, body })!;
    expect(new ApiError({ api: "acme", verdict }).message).toBe("UNAVAILABLE (500)");
  }
});

test.each([
  '{"password":"pass word with spaces"}',
  '{"token" : "a b word"}',
  "ghp_abcdefghijklmnop-word",
  "the password is word",
  "key=word",
])("%s gives nothing away", (text) => {
  const verdict = acme.classify({ status: 500, body: text })!;
  expect(new ApiError({ api: "acme", verdict }).message).not.toContain("word with");
  expect(new ApiError({ api: "acme", verdict }).message).not.toMatch(/word\b(?!"?\s*:| is)/);
});
