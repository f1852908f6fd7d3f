import { describe, expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import { type Api, readError, type ReadVerdict } from "../../runtime/index.ts";
import { acme, type AcmeVerdict, errorBody } from "./acme.ts";
import { json, type Reply, serve } from "./server.ts";

async function answerOf(reply: Reply): Promise<Response> {
  const { url } = await serve(reply);
  return fetch(url);
}

/** What is the same for every kind of body: a verdict, its status, its text, how it was read. */
function facts(verdict: ReadVerdict<AcmeVerdict> | undefined): unknown {
  if (!verdict) return undefined;
  const { code, status, source, text, body } = verdict;
  return { code, status, source, text, body };
}

const HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>";

describe("the bodies servers send", () => {
  test.each([["text/html"], ["application/json"]])("HTML from a proxy, as %s", async (type) => {
    const response = await answerOf((reply) =>
      reply.writeHead(502, { "content-type": type }).end(HTML),
    );
    expect(facts(await readError(acme, response))).toEqual({
      code: undefined,
      status: 502,
      source: "text",
      text: HTML,
      body: HTML,
    });
  });

  test.each([
    [500, { "content-type": "application/json" }],
    [404, {}],
  ])("empty, status %i", async (status, headers) => {
    const verdict = await readError(
      acme,
      await answerOf((reply) => reply.writeHead(status, headers).end()),
    );
    expect(facts(verdict)).toEqual({
      code: undefined,
      status,
      source: "empty",
      text: "",
      body: undefined,
    });
    expect(verdict).toMatchObject({ reason: "empty" });
  });

  test("truncated JSON", async () => {
    const text = '{"error":{"code":"inva';
    const verdict = await readError(acme, await answerOf((reply) => json(reply, 400, text)));
    expect(facts(verdict)).toEqual({
      code: undefined,
      status: 400,
      source: "text",
      text,
      body: text,
    });
    expect(verdict).toMatchObject({ reason: "not_json" });
  });

  test.each([
    "text/plain",
    "text/html",
    "bogus",
    "",
    "application/problem+json",
    "application/octet-stream",
  ])("JSON, labelled %j", async (type) => {
    const response = await answerOf((reply) =>
      reply.writeHead(400, type === "" ? {} : { "content-type": type }).end(errorBody("invalid")),
    );
    expect(await readError(acme, response)).toMatchObject({
      code: "invalid",
      status: 400,
      source: "parsed",
    });
  });

  test("JSON behind a byte order mark", async () => {
    const response = await answerOf((reply) => json(reply, 400, `\uFEFF${errorBody("invalid")}`));
    expect(await readError(acme, response)).toMatchObject({ code: "invalid", source: "parsed" });
  });

  test.each([
    ["null", null],
    ["42", 42],
    ['"oops"', "oops"],
    ["true", true],
    ['[{"error":{"code":"invalid"}}]', [{ error: { code: "invalid" } }]],
  ])("JSON that is no object: %s", async (text, body) => {
    const response = await answerOf((reply) => json(reply, 400, text));
    expect(facts(await readError(acme, response))).toEqual({
      code: undefined,
      status: 400,
      source: "parsed",
      text,
      body,
    });
  });

  test("a number as text/plain is a text", async () => {
    const response = await answerOf((reply) =>
      reply.writeHead(404, { "content-type": "text/plain" }).end("404"),
    );
    expect(await readError(acme, response)).toMatchObject({ source: "text", body: "404" });
  });

  test("names of Object.prototype as data pollute nothing", async () => {
    const text =
      '{"message":{"toString":1},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const response = await answerOf((reply) => json(reply, 400, text));
    expect(await readError(acme, response)).toMatchObject({ status: 400, source: "parsed", text });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("Latin-1", async () => {
    const latin1 = Uint8Array.from("Größe", (letter) => letter.charCodeAt(0));
    const response = await answerOf((reply) =>
      reply.writeHead(400, { "content-type": "text/plain" }).end(latin1),
    );
    expect(await readError(acme, response)).toMatchObject({ text: "Gr\uFFFD\uFFFDe" });
  });

  test("gzip", async () => {
    const zip = new Blob([errorBody("invalid")])
      .stream()
      .pipeThrough(new CompressionStream("gzip"));
    const zipped = new Uint8Array(await new Response(zip).arrayBuffer());
    const response = await answerOf((reply) => {
      reply.writeHead(400, { "content-type": "application/json", "content-encoding": "gzip" });
      reply.end(zipped);
    });
    expect(await readError(acme, response)).toMatchObject({ code: "invalid", status: 400 });
  });

  test("something that says gzip and is not", async () => {
    const response = await answerOf((reply) => {
      reply.writeHead(400, { "content-type": "application/json", "content-encoding": "gzip" });
      reply.end(errorBody("invalid"));
    });
    expect(await readError(acme, response)).toMatchObject({ status: 400, source: "unreadable" });
  });

  test("10 MB of JSON, of which 1 MiB is kept", async () => {
    const response = await answerOf((reply) =>
      json(reply, 500, JSON.stringify({ error: { message: "x".repeat(10_000_000) } })),
    );
    const verdict = await readError(acme, response);
    expect(verdict).toMatchObject({ status: 500, source: "truncated" });
    expect(verdict!.text).toHaveLength(2 ** 20);
  });

  test("a body of exactly the limit is whole", async () => {
    const text = "x".repeat(1_000);
    for (const [maxBytes, source] of [
      [1_000, "text"],
      [999, "truncated"],
    ] as const) {
      const response = await answerOf((reply) => json(reply, 500, text));
      const verdict = await readError(acme, response, { maxBytes });
      expect(verdict).toMatchObject({ source, text: text.slice(0, maxBytes) });
    }
  });

  test("a connection that is cut in the middle", async () => {
    let cut = (): unknown => undefined;
    const response = await answerOf((reply) => {
      reply.writeHead(503, { "content-type": "application/json", "content-length": "100" });
      reply.write('{"error":');
      cut = () => reply.destroy();
    });
    // A platform forgets what has come and was not read when the connection breaks.
    const arrived = response.clone().body!.getReader().read();
    const verdict = readError(acme, response);
    await arrived;
    cut();
    expect(facts(await verdict)).toEqual({
      code: undefined,
      status: 503,
      source: "unreadable",
      text: '{"error":',
      body: '{"error":',
    });
  });

  test("a body that never ends settles in time", async () => {
    const response = await answerOf((reply) => {
      reply.writeHead(500, { "content-type": "application/json" });
      reply.write('{"error":');
    });
    const verdict = await readError(acme, response, { timeoutMs: 200 });
    expect(verdict).toMatchObject({ status: 500, source: "truncated", text: '{"error":' });
  });

  test("a body that never ends but is whole is understood", async () => {
    const response = await answerOf((reply) => {
      reply.writeHead(500, { "content-type": "application/json" });
      reply.write(errorBody("overloaded"));
    });
    const verdict = await readError(acme, response, { timeoutMs: 200 });
    expect(verdict).toMatchObject({ code: "overloaded", source: "parsed" });
  });

  test("a body that pours for ever stops at the limit", async () => {
    const response = await answerOf((reply) => {
      reply.writeHead(500, { "content-type": "text/plain" });
      const pour = (): void => {
        while (!reply.destroyed && reply.write("x".repeat(65_536)));
        if (!reply.destroyed) reply.once("drain", pour);
      };
      pour();
    });
    const verdict = await readError(acme, response);
    expect(verdict).toMatchObject({ status: 500, source: "truncated" });
    expect(verdict!.text).toHaveLength(2 ** 20);
  });

  test("what is not read of a body is let go of, and no timer stays", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    let cancelled = false;
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
      cancel: () => void (cancelled = true),
    });
    const response = new Response(body, { status: 500 });
    expect(await readError(acme, response, { maxBytes: 5_000 })).toMatchObject({ status: 500 });
    expect(cancelled).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a body that was read before", async () => {
    const response = await answerOf((reply) => json(reply, 429, errorBody("rate_limited")));
    await response.text();
    const verdict = await readError(acme, response);
    expect(verdict).toMatchObject({ status: 429, source: "unreadable", text: "" });
  });

  test("a body that somebody else is reading", async () => {
    const response = await answerOf((reply) => json(reply, 429, errorBody("rate_limited")));
    response.body!.getReader();
    expect(await readError(acme, response)).toMatchObject({ status: 429, source: "unreadable" });
  });

  test("a stream of something that is no bytes", async () => {
    const stream = new ReadableStream({ start: (controller) => controller.enqueue("text") });
    const response = new Response(stream, { status: 500 });
    const verdict = await readError(acme, response, { timeoutMs: 30 });
    expect(verdict).toMatchObject({ status: 500, source: "truncated" });
  });

  test("JSON nested 400,000 levels deep", async () => {
    const text = "[".repeat(400_000) + "]".repeat(400_000);
    const response = await answerOf((reply) => json(reply, 500, text));
    expect(await readError(acme, response)).toMatchObject({ status: 500, source: "parsed" });
  });
});

describe("a success", () => {
  test.each([
    ["200 with JSON", 200, '{"ok":true}'],
    ["200 with HTML", 200, HTML],
    ["200 with truncated JSON", 200, '{"ok":'],
    ["201", 201, "[]"],
    ["304", 304, null],
    ["204", 204, null],
  ])("%s is none, and its body is left to the caller", async (_, status, text) => {
    const response = new Response(text, { status });
    expect(await readError(acme, response)).toBeUndefined();
    expect(response.bodyUsed).toBe(false);
    expect(await response.text()).toBe(text ?? "");
  });

  test("a stream that is no JSON is not waited for", async () => {
    const response = await answerOf((reply) => {
      reply.writeHead(200, { "content-type": "text/event-stream" });
      reply.write("data: 1\n\n");
    });
    expect(await readError(acme, response)).toBeUndefined();
  });

  test("an opaque answer tells nothing", async () => {
    expect(await readError(acme, Response.error())).toBeUndefined();
  });

  test("a 200 whose body the API marks as an error is one, and can still be read", async () => {
    const response = await answerOf((reply) => json(reply, 200, errorBody("invalid")));
    expect(await readError(acme, response)).toMatchObject({ code: "invalid", status: 200 });
    expect(await response.text()).toBe(errorBody("invalid"));
  });

  test("a 200 is not read where the API marks none", async () => {
    const { errorsBelow400: _, ...plain } = acme;
    const response = await answerOf((reply) => json(reply, 200, errorBody("invalid")));
    expect(await readError(plain, response)).toBeUndefined();
  });
});

describe("what is passed to classify", () => {
  test("body, status, headers, operation and request type", async () => {
    const seen: unknown[] = [];
    const api: Api = { ...acme, classify: (answer) => void seen.push(answer) };
    const response = new Response('{"a":1}', { status: 400, headers: { "x-one": "1" } });
    await readError(api, response, { operation: "things/get", requestType: "multipart/form-data" });
    expect(seen).toEqual([
      {
        status: 400,
        body: { a: 1 },
        headers: response.headers,
        operation: "things/get",
        requestType: "multipart/form-data",
      },
    ]);
  });
});

test("a verdict narrows by its code", async () => {
  const verdict = (await readError(acme, new Response(errorBody("busy"), { status: 409 })))!;
  if (verdict.code !== "busy") throw new Error("another code");
  expectTypeOf(verdict.body.error.code).toEqualTypeOf<"busy">();
  expectTypeOf(verdict.source).toEqualTypeOf<
    "parsed" | "text" | "empty" | "truncated" | "unreadable"
  >();
  expect(verdict.body.error.code).toBe("busy");
});
