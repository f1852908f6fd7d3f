import ky, { HTTPError } from "ky";
import createClient from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { kyOptions, openapiFetchMiddleware } from "../../../runtime/index.ts";
import { acme, errorBody } from "../acme.ts";
import { fakeClock } from "../clock.ts";
import { tellsWhy } from "../place.ts";
import { json, refusingUrl, serve } from "../server.ts";

interface Paths {
  readonly "/things": {
    readonly post: {
      readonly requestBody: { readonly content: { readonly "application/json": { a: number } } };
      readonly responses: {
        readonly 200: { readonly content: { readonly "application/json": string } };
        readonly 400: { readonly content: { readonly "application/json": { error: unknown } } };
      };
    };
  };
}

describe("openapi-fetch", () => {
  async function client(failures: number, code: "rate_limited" | "invalid" = "rate_limited") {
    const server = await serve((reply, _, number) =>
      number > failures
        ? json(reply, 200, '"ok"')
        : json(reply, code === "invalid" ? 400 : 429, errorBody(code)),
    );
    const clock = fakeClock();
    const events: unknown[] = [];
    const sent: string[] = [];
    const openapi = createClient<Paths>({
      baseUrl: server.url,
      fetch: (request) => {
        sent.push(request.headers.get("x-one") ?? "");
        return fetch(request);
      },
    });
    openapi.use({
      onRequest: ({ request }) => {
        request.headers.set("x-one", "1");
        return request;
      },
    });
    openapi.use(
      openapiFetchMiddleware(acme, {
        clock,
        idempotencyKey: () => "key",
        onAttempt: ({ verdict, number }) => events.push([number, verdict?.code]),
      }),
    );
    return { ...server, openapi, clock, events, sent };
  }

  test("retries with the client's own fetch, body and headers included", async () => {
    const { openapi, received, clock, events, sent } = await client(2);
    const { data, error } = await openapi.POST("/things", { body: { a: 1 } });
    expect([data, error]).toEqual(["ok", undefined]);
    expect(received.map(({ body }) => body)).toEqual(Array(3).fill('{"a":1}'));
    expect(received.map(({ headers }) => headers["idempotency-key"])).toEqual(Array(3).fill("key"));
    expect(sent).toEqual(["1", "1", "1"]);
    expect(clock.slept).toEqual([1_000, 2_000]);
    expect(events).toEqual([
      [1, "rate_limited"],
      [2, "rate_limited"],
      [3, undefined],
    ]);
  });

  test("gives the last error to the caller", async () => {
    const { openapi, received } = await client(9, "invalid");
    const { error, response } = await openapi.POST("/things", { body: { a: 1 } });
    expect(response.status).toBe(400);
    expect(error).toEqual({ error: { code: "invalid", message: "" } });
    expect(received).toHaveLength(1);
  });

  test("rejects with the transport's error", async () => {
    const openapi = createClient<Paths>({ baseUrl: await refusingUrl() });
    const clock = fakeClock();
    openapi.use(openapiFetchMiddleware(acme, { clock }));
    await expect(openapi.POST("/things", { body: { a: 1 } })).rejects.toThrow(TypeError);
    // A POST is sent again where the place tells that it was refused.
    expect(clock.slept).toHaveLength(tellsWhy ? 2 : 0);
  });
});

describe("ky", () => {
  async function client(
    failures: number,
    status = 429,
    code: "rate_limited" | "invalid" = "rate_limited",
  ) {
    const server = await serve((reply, _, number) =>
      number > failures ? json(reply, 200, '"ok"') : json(reply, status, errorBody(code)),
    );
    const clock = fakeClock();
    return { ...server, clock, http: ky.extend(kyOptions(acme, { clock })) };
  }

  test("retries by the API's policies instead of its own", async () => {
    const { http, url, received, clock } = await client(2);
    expect(await http.post(url, { json: { a: 1 } }).json()).toBe("ok");
    expect(received.map(({ body }) => body)).toEqual(Array(3).fill('{"a":1}'));
    expect(clock.slept).toEqual([1_000, 2_000]);
  });

  test("throws its own error for the last answer, whose body can be read", async () => {
    const { http, url, received } = await client(9, 400, "invalid");
    const error: unknown = await http.get(url).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(HTTPError);
    expect(await (error as HTTPError).response.json()).toEqual({
      error: { code: "invalid", message: "" },
    });
    expect(received).toHaveLength(1);
  });

  test("an abort ends the wait", async () => {
    const { url, received } = await client(9);
    const controller = new AbortController();
    const http = ky.extend(
      kyOptions(acme, { onAttempt: () => setTimeout(() => controller.abort(), 5) }),
    );
    await expect(http.get(url, { signal: controller.signal })).rejects.toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
    expect(received).toHaveLength(1);
  });
});
