// Only in Node: undici is Node's client.
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Agent, fetch as undiciFetch, request, stream } from "undici";
import { type RetryOptions, undiciInterceptor } from "../../../runtime/index.ts";
import { acme, type AcmeVerdict, errorBody, retrying } from "../acme.ts";
import { fakeClock } from "../clock.ts";
import { json, refusingUrl, type Reply, serve } from "../server.ts";

async function setUp(reply: Reply, options: RetryOptions<AcmeVerdict> = {}) {
  const server = await serve(reply);
  const clock = fakeClock();
  const events: unknown[] = [];
  const dispatcher = new Agent().compose(
    undiciInterceptor(acme, {
      clock,
      onAttempt: ({ number, status, verdict, failure }) =>
        events.push([number, status, verdict?.code, failure]),
      ...options,
    }),
  );
  return { ...server, clock, events, dispatcher };
}

const failing =
  (times: number, status: number, body: string): Reply =>
  (reply, _, number) =>
    number > times ? json(reply, 200, '"ok"') : json(reply, status, body);

describe("undici's request", () => {
  test("is retried, body and headers included", async () => {
    const { dispatcher, url, received, clock, events } = await setUp(
      failing(2, 429, errorBody("rate_limited")),
    );
    const { statusCode, body } = await request(`${url}/things`, {
      dispatcher,
      method: "POST",
      headers: { "X-One": "1" },
      body: "hello",
    });
    expect([statusCode, await body.json()]).toEqual([200, "ok"]);
    expect(received.map((one) => [one.method, one.path, one.body, one.headers["x-one"]])).toEqual(
      Array.from({ length: 3 }, () => ["POST", "/things", "hello", "1"]),
    );
    expect(clock.slept).toEqual([1_000, 2_000]);
    expect(events).toEqual([
      [1, 429, "rate_limited", undefined],
      [2, 429, "rate_limited", undefined],
      [3, 200, undefined, undefined],
    ]);
  });

  test("gives the last error to the caller, headers and body", async () => {
    const { dispatcher, url, received } = await setUp(failing(9, 400, errorBody("invalid")));
    const { statusCode, headers, body } = await request(url, { dispatcher });
    expect([statusCode, headers["content-type"], await body.text()]).toEqual([
      400,
      "application/json",
      errorBody("invalid"),
    ]);
    expect(received).toHaveLength(1);
  });

  test("gives an error's body that is larger than what is read in full", async () => {
    const text = "x".repeat(3_000_000);
    const { dispatcher, url } = await setUp(failing(9, 400, text));
    const { body } = await request(url, { dispatcher });
    expect(await body.text()).toBe(text);
  });

  test("streams a success through as it comes", async () => {
    const { dispatcher, url } = await setUp((reply) => void reply.writeHead(201).write("first"));
    const { body } = await request(url, { dispatcher });
    for await (const chunk of body) {
      expect(String(chunk)).toBe("first");
      break;
    }
  });

  test("takes headers in all of undici's forms", async () => {
    const { dispatcher, url, received } = await setUp(failing(1, 429, errorBody("rate_limited")));
    for (const headers of [
      ["x-one", "1"],
      [["x-one", "1"]],
      { "x-one": ["1"] },
      new Headers({ "x-one": "1" }),
    ]) {
      const { body } = await request(url, { dispatcher, headers: headers as string[] });
      await body.text();
    }
    expect(received.map((one) => one.headers["x-one"])).toEqual(Array(5).fill("1"));
  });

  test("knows a refused connection and rejects with its error", async () => {
    const { dispatcher, events } = await setUp(failing(0, 0, ""));
    await expect(request(await refusingUrl(), { dispatcher })).rejects.toThrow(
      expect.objectContaining({ code: "ECONNREFUSED" }),
    );
    expect(events).toEqual([1, 2, 3].map((number) => [number, undefined, undefined, "refused"]));
  });

  test("tries again after a broken connection", async () => {
    const { dispatcher, url, events } = await setUp((reply, _, number) =>
      number > 1 ? json(reply, 200, '"ok"') : reply.destroy(),
    );
    const { statusCode } = await request(url, { dispatcher });
    expect(statusCode).toBe(200);
    expect(events[0]).toEqual([1, undefined, undefined, "reset"]);
  });

  test("tries again where an error's body breaks off", async () => {
    const { dispatcher, url, received } = await setUp((reply, _, number) => {
      if (number > 1) return json(reply, 200, '"ok"');
      reply.writeHead(503, { "content-length": "100" }).write("{");
      return void setTimeout(() => reply.destroy(), 10);
    });
    expect((await request(url, { dispatcher })).statusCode).toBe(200);
    expect(received).toHaveLength(2);
  });

  test("renews credentials and adds a key", async () => {
    const { dispatcher, url, received } = await setUp(
      (reply, { headers }) =>
        headers.authorization === "Bearer new"
          ? json(reply, 200, '"ok"')
          : json(reply, 401, errorBody("token_expired")),
      { reauthenticate: () => ({ authorization: "Bearer new" }), idempotencyKey: () => "key" },
    );
    await request(url, { dispatcher, method: "POST", headers: { Authorization: "Bearer old" } });
    expect(
      received.map(({ headers }) => [headers.authorization, headers["idempotency-key"]]),
    ).toEqual([
      ["Bearer old", "key"],
      ["Bearer new", "key"],
    ]);
  });

  test("sends a stream once", async () => {
    const { dispatcher, url, received } = await setUp(failing(9, 429, errorBody("rate_limited")));
    const body = Readable.from(["hello"]);
    const { statusCode } = await request(url, { dispatcher, method: "POST", body });
    expect([statusCode, received.length]).toEqual([429, 1]);
  });

  test("an abort ends the wait", async () => {
    const controller = new AbortController();
    const { dispatcher, url, received } = await setUp(failing(9, 429, errorBody("rate_limited")), {
      clock: {},
      onAttempt: () => setTimeout(() => controller.abort(new Error("enough")), 5),
    });
    await expect(request(url, { dispatcher, signal: controller.signal })).rejects.toThrow("enough");
    expect(received).toHaveLength(1);
  });

  test("an attempt that takes too long is tried again", async () => {
    const { dispatcher, url } = await setUp(
      (reply, _, number) => void (number > 1 && json(reply, 200, '"ok"')),
      {
        clock: {},
        attemptTimeoutMs: 40,
        policy: ({ failure }) => failure && retrying({ initialDelayMs: 1 }),
      },
    );
    expect((await request(url, { dispatcher })).statusCode).toBe(200);
  });
});

test("who neither pauses nor resumes gets a large error whole", async () => {
  const text = "x".repeat(3_000_000);
  const { dispatcher, url } = await setUp(failing(9, 400, text));
  let size = 0;
  const ended = new Promise<void>((resolve, reject) => {
    dispatcher.dispatch(
      { origin: url, path: "/", method: "GET" },
      {
        onRequestStart: () => {},
        onResponseStart: () => {},
        onResponseData: (_, chunk) => void (size += chunk.length),
        onResponseEnd: () => resolve(),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
  await ended;
  expect(size).toBe(text.length);
});

test("undici's fetch is retried", async () => {
  const { dispatcher, url, received } = await setUp(failing(2, 503, errorBody("overloaded")));
  const response = await undiciFetch(url, { dispatcher });
  expect([response.status, await response.json()]).toEqual([200, "ok"]);
  expect(received).toHaveLength(3);
});

test("undici's stream is retried, and its factory sees the last answer only", async () => {
  const { dispatcher, url, received } = await setUp(failing(1, 503, errorBody("overloaded")));
  const statuses: number[] = [];
  const chunks: string[] = [];
  const { Writable } = await import("node:stream");
  await stream(url, { dispatcher, method: "GET" }, ({ statusCode }) => {
    statuses.push(statusCode);
    return new Writable({ write: (chunk, _, done) => (chunks.push(String(chunk)), done()) });
  });
  expect([statuses, chunks.join("")]).toEqual([[200], '"ok"']);
  expect(received).toHaveLength(2);
});
