import axios, { AxiosError, isCancel } from "axios";
import { describe, expect, test } from "vitest";
import { axiosAdapter, type RetryOptions } from "../../../runtime/index.ts";
import { acme, type AcmeVerdict, errorBody } from "../acme.ts";
import { fakeClock, limitingClock } from "../clock.ts";
import { inBrowser, place, told } from "../place.ts";
import { json, refusingUrl, type Reply, serve } from "../server.ts";

/** What axios sends by: `http` is Node's, `xhr` a browser's. */
const kinds = ["fetch", ...(place === "Node" ? ["http"] : []), ...(inBrowser ? ["xhr"] : [])];

describe.each(kinds)("axios with its %s adapter", (kind) => {
  async function client(reply: Reply, options: RetryOptions<AcmeVerdict> = {}) {
    const server = await serve(reply);
    const clock = fakeClock();
    const events: unknown[] = [];
    const adapter = axiosAdapter(acme, axios.getAdapter(kind), {
      clock,
      onAttempt: ({ number, status, verdict, failure, url }) =>
        events.push([number, status, verdict?.code, failure, url.replace(/:\d+/, "")]),
      ...options,
    });
    return {
      ...server,
      clock,
      events,
      http: axios.create({ baseURL: `${server.url}/v1/`, adapter }),
    };
  }

  const failing =
    (times: number, status: number, body: string): Reply =>
    (reply, _, number) =>
      number > times ? json(reply, 200, '"ok"') : json(reply, status, body);

  test("retries, body and headers included", async () => {
    const { http, received, clock, events } = await client(
      failing(2, 429, errorBody("rate_limited")),
    );
    const response = await http.post("/things", { a: 1 }, { headers: { "X-One": "1" } });
    expect([response.status, response.data]).toEqual([200, "ok"]);
    expect(received.map(({ method, path, body }) => [method, path, body])).toEqual(
      Array.from({ length: 3 }, () => ["POST", "/v1/things", '{"a":1}']),
    );
    expect(received.map(({ headers }) => headers["x-one"])).toEqual(["1", "1", "1"]);
    expect(clock.slept).toEqual([1_000, 2_000]);
    expect(events).toEqual([
      [1, 429, "rate_limited", undefined, "http://127.0.0.1/v1/things"],
      [2, 429, "rate_limited", undefined, "http://127.0.0.1/v1/things"],
      [3, 200, undefined, undefined, "http://127.0.0.1/v1/things"],
    ]);
  });

  test("rejects with the last AxiosError, its data parsed", async () => {
    const { http, received } = await client(failing(9, 400, errorBody("invalid")));
    const error: unknown = await http.get("things").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AxiosError);
    expect((error as AxiosError).response).toMatchObject({
      status: 400,
      data: { error: { code: "invalid" } },
    });
    expect(received).toHaveLength(1);
  });

  test("retries an error that comes with status 200", async () => {
    const { http, received } = await client(failing(1, 200, errorBody("overloaded")));
    expect((await http.get("things")).data).toBe("ok");
    expect(received).toHaveLength(2);
  });

  test("resolves with an error where validateStatus says so, after the retries", async () => {
    const { http, received } = await client(failing(9, 503, errorBody("overloaded")));
    const response = await http.get("things", { validateStatus: () => true });
    expect(response.status).toBe(503);
    expect(received).toHaveLength(3);
  });

  test("knows a refused connection", async () => {
    const { http, events } = await client(failing(0, 0, ""));
    await expect(http.get(`${await refusingUrl()}/x`)).rejects.toThrow(AxiosError);
    expect(events).toHaveLength(3);
    expect(events[0]).toEqual([1, undefined, undefined, told("refused"), "http://127.0.0.1/x"]);
  });

  test("renews credentials and adds a key", async () => {
    const { http, received } = await client(
      (reply, { headers }) =>
        headers.authorization === "Bearer new"
          ? json(reply, 200, '"ok"')
          : json(reply, 401, errorBody("token_expired")),
      { reauthenticate: () => ({ authorization: "Bearer new" }), idempotencyKey: () => "key" },
    );
    await http.post("things", { a: 1 }, { headers: { Authorization: "Bearer old" } });
    expect(
      received.map(({ headers }) => [headers.authorization, headers["idempotency-key"]]),
    ).toEqual([
      ["Bearer old", "key"],
      ["Bearer new", "key"],
    ]);
  });

  test("sends a stream once", async ({ skip }) => {
    skip(inBrowser, "Chromium sends a stream over HTTP/2 alone");
    const { http, received } = await client(failing(9, 429, errorBody("rate_limited")));
    const { Readable } = await import("node:stream");
    const body = kind === "http" ? Readable.from(["hello"]) : new Blob(["hello"]).stream();
    await expect(http.post("things", body)).rejects.toThrow(AxiosError);
    expect(received.map((one) => one.body)).toEqual(["hello"]);
  });

  test("an abort ends the wait, as a cancellation", async () => {
    const controller = new AbortController();
    const { http, received } = await client(failing(9, 429, errorBody("rate_limited")), {
      clock: {},
      onAttempt: () => setTimeout(() => controller.abort(), 5),
    });
    const error: unknown = await http
      .get("things", { signal: controller.signal })
      .catch((reason: unknown) => reason);
    expect(isCancel(error)).toBe(true);
    expect(received).toHaveLength(1);
  });

  test("an attempt that takes too long is tried again", async () => {
    const clock = limitingClock();
    const { http, received } = await client(
      (reply, _, number) => (number > 1 ? json(reply, 200, '"ok"') : clock.giveUp()),
      { attemptTimeoutMs: 1_000, clock },
    );
    expect((await http.get("things")).data).toBe("ok");
    expect(received).toHaveLength(2);
  });

  test("judges an answer whose body is a stream by its status", async () => {
    const { http, received } = await client(failing(1, 503, errorBody("overloaded")));
    const response = await http.get("things", { responseType: "stream" });
    expect(response.status).toBe(200);
    expect(received).toHaveLength(2);
  });
});
