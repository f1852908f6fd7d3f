import { expect, test } from "vitest";
import { createFetch, readError } from "../../runtime/index.ts";
import { acme, errorBody } from "./acme.ts";
import { json, serve } from "./server.ts";

test("limits of a body may be taken away: none is no limit, not the shortest", async () => {
  const text = errorBody("busy", "x".repeat(3 * 2 ** 20));
  const { url } = await serve((reply) => json(reply, 409, text));
  const limits = { maxBytes: Infinity, timeoutMs: Infinity };
  expect(await readError(acme, await fetch(url), limits)).toMatchObject({
    code: "busy",
    source: "parsed",
    text,
  });
  const events: unknown[] = [];
  await createFetch(acme, {
    body: limits,
    maxAttempts: 1,
    onAttempt: ({ verdict }) => events.push(verdict?.source),
  })(url);
  expect(events).toEqual(["parsed"]);
});

test("an answer whose body a fetch has read itself is returned as it is", async () => {
  const { url, received } = await serve((reply) => json(reply, 503, errorBody("overloaded")));
  const readingFetch = async (input: string | URL | Request): Promise<Response> => {
    const response = await fetch(input);
    await response.text();
    return response;
  };
  const response = await createFetch(acme, { fetch: readingFetch as typeof fetch })(url);
  expect([response.status, response.bodyUsed, received.length]).toEqual([503, true, 1]);
});
