import { describe, expect, onTestFinished, test, vi } from "vitest";
import { Cooldown, createFetch, RetryBudget } from "../../runtime/index.ts";
import { acme, errorBody, retrying } from "./acme.ts";
import { failing, type Options, setUp } from "./calling.ts";
import { fakeClock } from "./clock.ts";
import { inBrowser, typeOfText } from "./place.ts";
import { json, type Reply, serve } from "./server.ts";

describe("createFetch", () => {
  test("sends a request that succeeds once, as it is", async () => {
    const { acmeFetch, url, received } = await setUp(failing(0, 0, ""));
    const response = await acmeFetch(`${url}/things?a=1`, {
      method: "POST",
      headers: { "X-One": "1" },
      body: "hello",
    });
    expect(await response.json()).toBe("ok");
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: "POST", path: "/things?a=1", body: "hello" });
    expect(received[0]!.headers).toMatchObject({ "x-one": "1" });
  });

  test("retries by the policy and resolves with the success", async () => {
    const { acmeFetch, url, received, clock } = await setUp(
      failing(2, 503, errorBody("overloaded")),
    );
    const response = await acmeFetch(url);
    expect(response.status).toBe(200);
    expect(received).toHaveLength(3);
    expect(clock.slept).toEqual([100, 200]);
  });

  test("resolves with the last error where all attempts fail, its body unread", async () => {
    const { acmeFetch, url, received } = await setUp(failing(9, 503, errorBody("overloaded")));
    const response = await acmeFetch(url);
    expect(response.status).toBe(503);
    expect(response.bodyUsed).toBe(false);
    expect(await response.text()).toBe(errorBody("overloaded"));
    expect(received).toHaveLength(3);
  });

  test("returns a final error at once", async () => {
    const { acmeFetch, url, received } = await setUp(failing(9, 400, errorBody("invalid")));
    expect((await acmeFetch(url)).status).toBe(400);
    expect(received).toHaveLength(1);
  });

  test("waits as long as the server asks", async () => {
    const reply = failing(1, 429, errorBody("rate_limited"), { "retry-after": "7" });
    const { acmeFetch, url, clock } = await setUp(reply);
    await acmeFetch(url);
    expect(clock.slept).toEqual([7_000]);
  });

  test("retries an error that comes with status 200", async () => {
    const { acmeFetch, url, received } = await setUp(failing(1, 200, errorBody("overloaded")));
    const response = await acmeFetch(url);
    expect(await response.json()).toBe("ok");
    expect(received).toHaveLength(2);
  });

  test("does not replay what may have been processed", async () => {
    const { acmeFetch, url, received, events } = await setUp(
      failing(1, 503, errorBody("overloaded")),
    );
    const response = await acmeFetch(url, { method: "POST", body: "x" });
    expect(response.status).toBe(503);
    expect(received).toHaveLength(1);
    expect(events[0]!.decision).toEqual({ retry: false, reason: "not_idempotent" });
  });

  test("maxAttempts limits the policies", async () => {
    const { acmeFetch, url, received } = await setUp(failing(9, 503, errorBody("overloaded")), {
      maxAttempts: 2,
    });
    await acmeFetch(url);
    expect(received).toHaveLength(2);
  });

  test("a deadline ends the retries before it passes", async () => {
    const clock = fakeClock();
    const { acmeFetch, url, events } = await setUp(failing(9, 503, errorBody("overloaded")), {
      deadlineMs: 250,
      // The limits of the call and of an attempt shall not strike here.
      clock: {
        ...clock,
        sleep: (ms) => (ms === 250 || ms > 1_000 ? new Promise(() => {}) : clock.sleep(ms)),
      },
    });
    expect((await acmeFetch(url)).status).toBe(503);
    expect(clock.slept).toEqual([100]);
    expect(events.at(-1)!.decision).toEqual({ retry: false, reason: "deadline" });
  });

  test("another policy may be given for an error", async () => {
    const { acmeFetch, url, clock } = await setUp(failing(1, 503, errorBody("overloaded")), {
      policy: ({ verdict }) =>
        verdict?.code === "overloaded" ? retrying({ initialDelayMs: 5 }) : undefined,
    });
    await acmeFetch(url);
    expect(clock.slept).toEqual([5]);
  });
});

describe("an answer", () => {
  /** A fetch without a server, whose answers tell when they are let go of. */
  function answering(...statuses: readonly number[]) {
    const cancelled: number[] = [];
    const left = [...statuses];
    const send = async () => {
      const status = left.shift()!;
      const body = new ReadableStream({
        start: (controller) =>
          controller.enqueue(new TextEncoder().encode(errorBody("overloaded"))),
        cancel: () => void cancelled.push(status),
      });
      return new Response(body, { status, headers: { "content-type": "application/json" } });
    };
    return { cancelled, options: { fetch: send, body: { timeoutMs: 5 }, clock: fakeClock() } };
  }

  test("that is not the last is let go of, however long it would go on", async () => {
    const { cancelled, options } = answering(503, 500, 200);
    const response = await createFetch(acme, { ...options, policy: () => retrying() })(
      "http://a.test",
    );
    expect([response.status, cancelled]).toEqual([200, [503, 500]]);
  });

  test("that is the last is left to the caller", async () => {
    const { cancelled, options } = answering(400);
    const response = await createFetch(acme, { ...options, maxAttempts: 1 })("http://a.test");
    const { value } = await response.body!.getReader().read();
    expect([new TextDecoder().decode(value), cancelled]).toEqual([errorBody("overloaded"), []]);
  });
});

describe("a body is replayed", () => {
  const bodies: readonly (readonly [string, () => RequestInit["body"], string, string])[] = [
    ["a string", () => "hello", "hello", typeOfText ? `${typeOfText};charset=UTF-8` : ""],
    ["bytes", () => new TextEncoder().encode("hello"), "hello", ""],
    ["a buffer", () => new TextEncoder().encode("hello").buffer, "hello", ""],
    ["a blob", () => new Blob(["hello"], { type: "text/x" }), "hello", "text/x"],
    [
      "a form",
      () => new URLSearchParams({ a: "1" }),
      "a=1",
      "application/x-www-form-urlencoded;charset=UTF-8",
    ],
  ];

  test.each(bodies)("from %s", async (_, body, text, type) => {
    const { acmeFetch, url, received } = await setUp(failing(2, 429, errorBody("rate_limited")));
    await acmeFetch(url, { method: "POST", body: body() ?? null });
    expect(received.map((one) => one.body)).toEqual([text, text, text]);
    expect(received.map((one) => one.headers["content-type"] ?? "")).toEqual([type, type, type]);
  });

  test("from a multipart form", async () => {
    const { acmeFetch, url, received } = await setUp(failing(1, 429, errorBody("rate_limited")));
    const body = new FormData();
    body.set("a", "1");
    await acmeFetch(url, { method: "POST", body });
    expect(received.map((one) => one.body.includes('name="a"'))).toEqual([true, true]);
  });

  test("from a Request, which keeps its length", async () => {
    const { acmeFetch, url, received } = await setUp(failing(2, 429, errorBody("rate_limited")));
    const request = new Request(url, { method: "POST", body: "hello", headers: { "x-one": "1" } });
    expect((await acmeFetch(request)).status).toBe(200);
    expect(received.map((one) => one.body)).toEqual(["hello", "hello", "hello"]);
    expect(received.map((one) => one.headers["content-length"])).toEqual(["5", "5", "5"]);
    expect(received.map((one) => one.headers["x-one"])).toEqual(["1", "1", "1"]);
  });

  test("from the options beside a Request", async () => {
    const { acmeFetch, url, received } = await setUp(failing(1, 429, errorBody("rate_limited")));
    await acmeFetch(new Request(url), { method: "PUT", body: "hello" });
    expect(received.map((one) => [one.method, one.body])).toEqual([
      ["PUT", "hello"],
      ["PUT", "hello"],
    ]);
  });

  test("but a stream is sent once", async () => {
    const { acmeFetch, url, received, events } = await setUp(
      failing(1, 429, errorBody("rate_limited")),
    );
    const body = new Blob(["hello"]).stream();
    const call = acmeFetch(url, { method: "PUT", body, duplex: "half" });
    // Chromium sends a stream over HTTP/2 alone, and fails here.
    if (inBrowser) await expect(call).rejects.toThrow(TypeError);
    else expect((await call).status).toBe(429);
    expect(received.map((one) => one.body)).toEqual(inBrowser ? [] : ["hello"]);
    expect(events.map(({ decision }) => decision)).toEqual([{ retry: false, reason: "body" }]);
  });

  test("but an iterator is sent once", async () => {
    async function* body() {
      yield new TextEncoder().encode("hello");
    }
    const { acmeFetch, url, received } = await setUp(failing(1, 429, errorBody("rate_limited")));
    const init = { method: "POST", body: body(), duplex: "half" } as unknown as RequestInit;
    expect((await acmeFetch(url, init)).status).toBe(429);
    expect(received).toHaveLength(1);
  });
});

describe("the idempotency key", () => {
  test("is the same for every attempt, and makes a POST safe to replay", async () => {
    const { acmeFetch, url, received } = await setUp(failing(2, 503, errorBody("overloaded")), {
      idempotencyKey: true,
    });
    await acmeFetch(url, { method: "POST", body: "x", headers: { "x-one": "1" } });
    await acmeFetch(url, { method: "POST", body: "x" });
    const keys = received.map((one) => one.headers["idempotency-key"]);
    expect(keys).toHaveLength(4);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys.slice(0, 3))).toEqual(new Set([keys[0]]));
    expect(keys[3]).not.toBe(keys[0]);
    expect(received[0]!.headers["x-one"]).toBe("1");
  });

  test("is kept where the caller has set one", async () => {
    const { acmeFetch, url, received } = await setUp(failing(1, 503, errorBody("overloaded")), {
      idempotencyKey: true,
    });
    await acmeFetch(url, { method: "POST", headers: { "Idempotency-Key": "mine" } });
    expect(received.map((one) => one.headers["idempotency-key"])).toEqual(["mine", "mine"]);
  });

  test("of the caller counts also where none is asked for", async () => {
    const { acmeFetch, url, received } = await setUp(failing(1, 503, errorBody("overloaded")));
    await acmeFetch(url, { method: "POST", headers: { "Idempotency-Key": "mine" } });
    expect(received).toHaveLength(2);
  });

  test("may be made by the caller", async () => {
    const { acmeFetch, url, received } = await setUp(failing(1, 503, errorBody("overloaded")), {
      idempotencyKey: ({ method, url }) => `${method} ${url.length > 0}`,
    });
    await acmeFetch(new Request(url, { method: "POST", body: "x" }));
    expect(received.map((one) => one.headers["idempotency-key"])).toEqual([
      "POST true",
      "POST true",
    ]);
  });

  test("is not added to a request that is idempotent by itself", async () => {
    const { acmeFetch, url, received } = await setUp(failing(0, 0, ""), { idempotencyKey: true });
    await acmeFetch(url, { method: "PUT", body: "x" });
    expect(received[0]!.headers["idempotency-key"]).toBeUndefined();
  });
});

describe("reauthenticate", () => {
  /** Accepts one token at a time. */
  const guarded =
    (valid: () => string): Reply =>
    (reply, { headers }) =>
      headers.authorization === `Bearer ${valid()}`
        ? json(reply, 200, '"ok"')
        : json(reply, 401, errorBody("token_expired"));

  test("is called once for twelve requests at the same time", async () => {
    let calls = 0;
    const { acmeFetch, url, received } = await setUp(
      guarded(() => "new"),
      {
        reauthenticate: async () => {
          calls++;
          await new Promise((resolve) => setTimeout(resolve, 20));
          return { authorization: "Bearer new" };
        },
      },
    );
    const headers = { authorization: "Bearer old" };
    const responses = await Promise.all(
      Array.from({ length: 12 }, () => acmeFetch(url, { method: "POST", headers })),
    );
    expect(responses.map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(calls).toBe(1);
    expect(received).toHaveLength(24);
  });

  test("serves later requests too, and is called again when the next token expires", async () => {
    let valid = "one";
    let calls = 0;
    const { acmeFetch, url, received } = await setUp(
      guarded(() => valid),
      {
        reauthenticate: () => {
          calls++;
          return new Headers({ authorization: `Bearer ${valid}` });
        },
      },
    );
    const headers = { authorization: "Bearer zero" };
    await acmeFetch(url, { headers });
    await acmeFetch(url, { headers });
    expect([calls, received.length]).toEqual([1, 3]);
    valid = "two";
    expect((await acmeFetch(url, { headers })).status).toBe(200);
    expect([calls, received.length]).toEqual([2, 5]);
  });

  test("does not give its headers to a later request that has none such", async () => {
    const { acmeFetch, url, received } = await setUp(
      guarded(() => "new"),
      { reauthenticate: () => ({ authorization: "Bearer new" }) },
    );
    await acmeFetch(url, { headers: { authorization: "Bearer old" } });
    await createFetch(acme, { fetch: acmeFetch })(url);
    expect(received[2]!.headers.authorization).toBeUndefined();
  });

  test("happens once: refused new credentials are an answer", async () => {
    let calls = 0;
    const { acmeFetch, url, received, events } = await setUp(
      guarded(() => "nobody's"),
      { reauthenticate: () => void calls++ },
    );
    expect((await acmeFetch(url)).status).toBe(401);
    expect([calls, received.length]).toEqual([1, 2]);
    expect(events.at(-1)!.decision).toEqual({ retry: false, reason: "credentials" });
  });

  test("has its turn also after other errors have used up the attempts it is allowed", async () => {
    const { acmeFetch, url, received } = await setUp(
      (reply, { headers }, number) =>
        number < 3
          ? json(reply, 503, errorBody("overloaded"))
          : headers.authorization
            ? json(reply, 200, '"ok"')
            : json(reply, 401, errorBody("token_expired")),
      { reauthenticate: () => ({ authorization: "Bearer new" }) },
    );
    expect((await acmeFetch(url)).status).toBe(200);
    expect(received).toHaveLength(4);
  });

  test("rejects what it throws, and is tried again by the next request", async () => {
    let calls = 0;
    const { acmeFetch, url } = await setUp(
      guarded(() => "new"),
      {
        reauthenticate: () => {
          if (calls++ === 0) throw new Error("no login");
          return { authorization: "Bearer new" };
        },
      },
    );
    await expect(acmeFetch(url)).rejects.toThrow("no login");
    expect((await acmeFetch(url)).status).toBe(200);
  });

  test("without it the 401 is returned", async () => {
    const { acmeFetch, url, received, events } = await setUp(guarded(() => "new"));
    expect((await acmeFetch(url)).status).toBe(401);
    expect(received).toHaveLength(1);
    expect(events[0]!.decision).toEqual({ retry: false, reason: "credentials" });
  });
});

describe("an abort by the caller", () => {
  const hanging: Options = {
    clock: {
      sleep: (ms, signal) =>
        new Promise((_, reject) => {
          if (ms > 0) signal?.addEventListener("abort", () => reject(signal.reason));
        }),
    },
  };

  test("before anything is sent", async () => {
    const { acmeFetch, url, received } = await setUp(failing(0, 0, ""));
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(acmeFetch(url, { signal })).rejects.toThrow("enough");
    expect(received).toHaveLength(0);
  });

  test("is no attempt that failed, whatever its reason", async () => {
    const controller = new AbortController();
    const late = new DOMException("Too late.", "TimeoutError");
    const { acmeFetch, url, events } = await setUp(() => controller.abort(late));
    await expect(acmeFetch(url, { signal: controller.signal })).rejects.toThrow("Too late.");
    expect(events).toEqual([]);
  });

  test("while an answer is awaited", async () => {
    const controller = new AbortController();
    const { acmeFetch, url } = await setUp(() => controller.abort(new Error("enough")));
    await expect(acmeFetch(url, { signal: controller.signal })).rejects.toThrow("enough");
  });

  test("while waiting for the next attempt", async () => {
    const controller = new AbortController();
    const { acmeFetch, url, received } = await setUp(
      failing(9, 429, errorBody("rate_limited"), { "retry-after": "30" }),
      { ...hanging, onAttempt: () => setTimeout(() => controller.abort(new Error("enough")), 5) },
    );
    await expect(acmeFetch(url, { signal: controller.signal })).rejects.toThrow("enough");
    expect(received).toHaveLength(1);
  });

  test("leaves no timer behind", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const controller = new AbortController();
    let failures = 0;
    const send = async () =>
      new Response(errorBody("rate_limited"), { status: 429, headers: { "retry-after": "30" } });
    const options = { fetch: send, attemptTimeoutMs: 1_000, onAttempt: () => failures++ };
    const call = createFetch(acme, options)("http://a.test", { signal: controller.signal });
    await vi.waitUntil(() => failures === 1 && vi.getTimerCount() === 1, { interval: 0 });
    controller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("while an error's body is read", async () => {
    const controller = new AbortController();
    const { acmeFetch, url } = await setUp((reply) => {
      reply.writeHead(400, { "content-type": "application/json" }).write("{");
      setTimeout(() => controller.abort(new Error("enough")), 20);
    });
    await expect(acmeFetch(url, { signal: controller.signal })).rejects.toThrow("enough");
  });

  test("while a success is read", async () => {
    const controller = new AbortController();
    const { acmeFetch, url } = await setUp((reply) => void reply.writeHead(200).write("a"), {
      attemptTimeoutMs: 60_000,
      clock: {},
    });
    const response = await acmeFetch(url, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await expect(response.text()).rejects.toThrow("enough");
  });

  test("while others renew the credentials", async () => {
    const controller = new AbortController();
    const { acmeFetch, url } = await setUp(failing(9, 401, errorBody("token_expired")), {
      reauthenticate: () => {
        controller.abort(new Error("enough"));
        return new Promise(() => {});
      },
    });
    await expect(acmeFetch(url, { signal: controller.signal })).rejects.toThrow("enough");
  });

  test("by the signal of a Request, while waiting", async () => {
    const controller = new AbortController();
    const { acmeFetch, url, received } = await setUp(
      failing(9, 429, errorBody("rate_limited"), { "retry-after": "30" }),
      { ...hanging, onAttempt: () => setTimeout(() => controller.abort(new Error("enough")), 5) },
    );
    const request = new Request(url, { signal: controller.signal });
    await expect(acmeFetch(request)).rejects.toThrow("enough");
    expect(received).toHaveLength(1);
  });

  test("by the signal of a Request", async () => {
    const controller = new AbortController();
    const { acmeFetch, url } = await setUp(() => controller.abort(new Error("enough")));
    const request = new Request(url, { signal: controller.signal });
    await expect(acmeFetch(request)).rejects.toThrow("enough");
  });
});

describe("the operation and the request's type", () => {
  async function seen(path: string, init: RequestInit, options: Options = {}) {
    const answers: unknown[] = [];
    const server = await serve((reply) => json(reply, 400, "{}"));
    const spying = {
      ...acme,
      classify: (answer: Parameters<typeof acme.classify>[0]) => {
        answers.push([answer.operation, answer.requestType]);
        return acme.classify(answer);
      },
    };
    await createFetch(spying, options)(server.url + path, init);
    return answers[0];
  }

  test.each([
    ["/things", {}, "things/list", undefined],
    ["/v2/things?a=/things/1", {}, "things/list", undefined],
    ["/v2/things/42#x", {}, "things/get", undefined],
    ["/things/latest", {}, "things/latest", undefined],
    ["/things/42/parts", {}, undefined, undefined],
    ["/others", {}, undefined, undefined],
    ["/things", { method: "post", body: "{}" }, "things/create", typeOfText],
    [
      "/things",
      { method: "POST", body: new URLSearchParams("a=1") },
      "things/create",
      "application/x-www-form-urlencoded",
    ],
    ["/things", { method: "POST", body: new FormData() }, "things/create", "multipart/form-data"],
    [
      "/things",
      {
        method: "POST",
        body: "{}",
        headers: { "Content-Type": "Application/JSON; charset=utf-8" },
      },
      "things/create",
      "application/json",
    ],
  ] as const)("are found from %s %j", async (path, init, operation, requestType) => {
    expect(await seen(path, init)).toEqual([operation, requestType]);
  });

  test("may be told", async () => {
    const operation = ({ method }: { readonly method: string }): string => `${method}!`;
    expect(await seen("/things", {}, { operation })).toEqual(["GET!", undefined]);
  });
});

describe("protection", () => {
  test("the budget stops replays while nothing succeeds", async () => {
    const { acmeFetch, url, received, events } = await setUp(
      failing(999, 503, errorBody("overloaded")),
      {
        budget: new RetryBudget({ capacity: 3 }),
      },
    );
    for (let call = 0; call < 10; call++) await acmeFetch(url);
    expect(received).toHaveLength(13);
    expect(events.at(-1)!.decision).toEqual({ retry: false, reason: "budget" });
  });

  test("successes fill the budget again", async () => {
    const budget = new RetryBudget({ capacity: 1, perSuccess: 0.5 });
    const { acmeFetch, url } = await setUp(failing(1, 503, errorBody("overloaded")), { budget });
    await acmeFetch(url);
    expect(budget.tokens).toBe(0.5);
    await acmeFetch(url);
    expect(budget.tokens).toBe(1);
  });

  test("without a budget every call has its attempts", async () => {
    const { acmeFetch, url, received } = await setUp(failing(999, 503, errorBody("overloaded")), {
      budget: false,
    });
    for (let call = 0; call < 10; call++) await acmeFetch(url);
    expect(received).toHaveLength(30);
  });

  test("one throttled call makes the others wait", async () => {
    const { acmeFetch, url, clock, received } = await setUp(
      failing(1, 429, errorBody("rate_limited"), { "retry-after": "7" }),
      { maxAttempts: 1 },
    );
    await acmeFetch(url);
    await acmeFetch(url);
    expect(clock.slept).toEqual([7_000]);
    expect(received).toHaveLength(2);
  });

  test("those with another key don't wait", async () => {
    const { acmeFetch, url, clock } = await setUp(
      failing(1, 429, errorBody("rate_limited"), { "retry-after": "7" }),
      { maxAttempts: 1, cooldownKey: (request) => request.header("x-key") ?? "" },
    );
    await acmeFetch(url, { headers: { "x-key": "one" } });
    await acmeFetch(url, { headers: { "x-key": "two" } });
    expect(clock.slept).toEqual([]);
    await acmeFetch(url, { headers: { "x-key": "one" } });
    expect(clock.slept).toEqual([7_000]);
  });

  test("a cooldown that is too long for the deadline fails at once", async () => {
    const cooldown = new Cooldown();
    await cooldown.start("acme", 5_000, fakeClock().now());
    const { acmeFetch, url, received } = await setUp(failing(0, 0, ""), {
      cooldown,
      deadlineMs: 4_000,
    });
    await expect(acmeFetch(url)).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }));
    expect(received).toHaveLength(0);
  });
});

describe("onAttempt", () => {
  test("sees every attempt", async () => {
    const { acmeFetch, url, events } = await setUp(failing(1, 503, errorBody("overloaded")));
    await acmeFetch(`${url}/things`);
    expect(events).toMatchObject([
      {
        method: "GET",
        url: `${url}/things`,
        number: 1,
        status: 503,
        verdict: { code: "overloaded" },
        decision: { retry: true, delayMs: 100 },
      },
      { number: 2, status: 200, durationMs: 0 },
    ]);
    expect(events[1]!.verdict).toBeUndefined();
    expect(events[1]!.decision).toBeUndefined();
  });

  test("changes nothing by throwing", async () => {
    const { acmeFetch, url } = await setUp(failing(1, 503, errorBody("overloaded")), {
      onAttempt: () => {
        throw new Error("broken");
      },
    });
    expect((await acmeFetch(url)).status).toBe(200);
  });
});
