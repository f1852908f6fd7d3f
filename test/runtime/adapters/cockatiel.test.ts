import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleAll } from "cockatiel";
import { describe, expect, test } from "vitest";
import { breakerFetch, createFetch } from "../../../runtime/index.ts";
import { acme, errorBody } from "../acme.ts";
import { fakeClock } from "../clock.ts";
import { json, serve } from "../server.ts";

const breaker = () =>
  circuitBreaker(handleAll, { halfOpenAfter: 60_000, breaker: new ConsecutiveBreaker(2) });

describe("a circuit breaker of cockatiel", () => {
  test("opens after failures of the server and then lets nothing through", async () => {
    const server = await serve((reply) => json(reply, 503, errorBody("overloaded")));
    const acmeFetch = createFetch(acme, { fetch: breakerFetch(breaker()), clock: fakeClock() });
    await expect(acmeFetch(server.url)).rejects.toThrow(BrokenCircuitError);
    await expect(acmeFetch(server.url)).rejects.toThrow(BrokenCircuitError);
    expect(server.received).toHaveLength(2);
  });

  test("returns a failing answer all the same", async () => {
    const server = await serve((reply) => json(reply, 503, errorBody("overloaded")));
    const response = await breakerFetch(breaker())(server.url);
    expect([response.status, await response.text()]).toEqual([503, errorBody("overloaded")]);
  });

  test("stays closed on errors of the caller", async () => {
    const server = await serve((reply) => json(reply, 400, errorBody("invalid")));
    const guarded = breakerFetch(breaker());
    for (let call = 0; call < 5; call++) expect((await guarded(server.url)).status).toBe(400);
  });

  test("may be told what a failure is", async () => {
    const server = await serve((reply) => json(reply, 429, errorBody("rate_limited")));
    const guarded = breakerFetch(breaker(), { isFailure: ({ status }) => status === 429 });
    await guarded(server.url);
    await guarded(server.url);
    await expect(guarded(server.url)).rejects.toThrow(BrokenCircuitError);
  });

  test("stays closed on aborts by the caller, and opens on refused connections", async () => {
    const guarded = breakerFetch(breaker(), {
      fetch: async (_, init) => {
        init?.signal?.throwIfAborted();
        throw new TypeError("fetch failed");
      },
    });
    const signal = AbortSignal.abort(new Error("enough"));
    for (let call = 0; call < 3; call++) {
      await expect(guarded("http://host", { signal })).rejects.toThrow("enough");
    }
    await expect(guarded("http://host")).rejects.toThrow("fetch failed");
    await expect(guarded("http://host")).rejects.toThrow("fetch failed");
    await expect(guarded("http://host")).rejects.toThrow(BrokenCircuitError);
  });
});
