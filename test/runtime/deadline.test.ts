// The deadline of a call and the caller's signal hold for all that a call may wait for.
import { describe, expect, test, vi } from "vitest";
import { Cooldown, createFetch, type FetchOptions } from "../../runtime/index.ts";
import { acme, type AcmeVerdict, errorBody } from "./acme.ts";
import { json, type Reply, serve } from "./server.ts";

const never = (): Promise<never> => new Promise(() => {});

/** What a call may have to wait for without end. */
const waits: Readonly<Record<string, { reply: Reply; options?: FetchOptions<AcmeVerdict> }>> = {
  "an answer that does not come": { reply: () => {} },
  "the body of an error that does not end": {
    reply: (response) => void response.writeHead(503).write("{"),
    options: { body: { timeoutMs: 60_000 } },
  },
  "credentials that are not renewed": {
    reply: (response) => json(response, 401, errorBody("token_expired")),
    options: { reauthenticate: never },
  },
};

describe.each(Object.entries(waits))("%s", (_, { reply, options }) => {
  test("is waited for until the deadline", async () => {
    const { url } = await serve(reply);
    const call = createFetch(acme, { deadlineMs: 150, ...options })(url);
    await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("is waited for until the caller aborts", async () => {
    const { url, received } = await serve(reply);
    const stop = new AbortController();
    const call = createFetch(acme, options)(url, { signal: stop.signal });
    await vi.waitFor(() => expect(received).toHaveLength(1));
    stop.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
  });
});

test.each([
  ["tells nothing", { get: never, set: () => {} }],
  ["keeps nothing", { get: () => undefined, set: never }],
  [
    "fails",
    { get: () => Promise.reject(new Error("down")), set: () => Promise.reject(new Error("down")) },
  ],
])("a store that %s stops no call", async (_, store) => {
  const { url, received } = await serve((response, _request, number) =>
    number === 1
      ? json(response, 429, errorBody("rate_limited"), { "retry-after": "0" })
      : json(response, 200, "{}"),
  );
  const cooldown = new Cooldown({ store });
  expect((await createFetch(acme, { cooldown })(url)).status).toBe(200);
  expect(received).toHaveLength(2);
});
