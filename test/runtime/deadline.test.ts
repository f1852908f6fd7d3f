import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  type AttemptEvent,
  Cooldown,
  createFetch,
  type FetchOptions,
  throwIfError,
} from "../../runtime/index.ts";
import { acme, type AcmeVerdict, errorBody, retrying } from "./acme.ts";
import { json, type Reply, serve } from "./server.ts";
import { standingClock } from "./standing-clock.ts";

type Options = FetchOptions<AcmeVerdict>;

const timeout = expect.objectContaining({ name: "TimeoutError" });
const never = new Promise<never>(() => {});

/** A call of at most 500 ms, by a clock that the test moves. */
async function setUp(reply: Reply, options: Options = {}) {
  const server = await serve(reply);
  const clock = standingClock();
  const events: AttemptEvent<AcmeVerdict>[] = [];
  const acmeFetch = createFetch(acme, {
    clock,
    deadlineMs: 500,
    onAttempt: (event) => events.push(event),
    ...options,
  });
  return { ...server, clock, events, acmeFetch };
}

/** A `fetch` that tells when it has an answer, its body still to come. */
const telling = (tell: () => void): Options["fetch"] =>
  async function tellingFetch(input: string | URL | Request, init?: RequestInit) {
    const response = await fetch(input, init);
    setTimeout(tell);
    return response;
  } as typeof fetch;

/** A cooldown whose store never answers, and tells when it is asked; no time but the test's ends the wait for it. */
function mute(tell: () => void): Cooldown {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const get = (): Promise<never> => {
    queueMicrotask(tell);
    return never;
  };
  return new Cooldown({ store: { get, set: get } });
}

/** Begins an answer that never ends. */
const endless =
  (status: number, beginning: string): Reply =>
  (reply) =>
    void reply.writeHead(status, { "content-type": "application/json" }).write(beginning);

describe("the deadline of a call ends", () => {
  test("an attempt without an answer", async () => {
    const { acmeFetch, url, events, clock } = await setUp(() => clock.pass(500));
    await expect(acmeFetch(url)).rejects.toThrow(timeout);
    expect(events).toMatchObject([
      { failure: "timeout", decision: { retry: false, reason: "deadline" }, durationMs: 500 },
    ]);
  });

  test("an attempt of a fetch that knows no signal", async () => {
    const { acmeFetch, clock } = await setUp(() => {}, {
      fetch: () => {
        setTimeout(() => clock.pass(500));
        return never;
      },
    });
    await expect(acmeFetch("http://localhost")).rejects.toThrow(timeout);
  });

  test("the second attempt as well", async () => {
    const { acmeFetch, url, received, clock } = await setUp(
      (reply, _, number) => {
        if (number > 1) clock.pass(400);
        else json(reply, 503, errorBody("overloaded"));
      },
      { onAttempt: () => setTimeout(() => clock.pass(100)) },
    );
    await expect(acmeFetch(url)).rejects.toThrow(timeout);
    expect(received).toHaveLength(2);
  });

  test("the reading of an error's body: the answer is returned, its body cut", async () => {
    const { acmeFetch, url, events, clock } = await setUp(endless(500, '{"error":'), {
      fetch: telling(() => clock.pass(500)),
    });
    const response = await acmeFetch(url);
    expect(response.status).toBe(500);
    expect(events).toMatchObject([
      { status: 500, failure: "timeout", decision: { retry: false, reason: "deadline" } },
    ]);
    await expect(throwIfError(acme, response)).rejects.toMatchObject({
      status: 500,
      verdict: { source: "unreadable" },
    });
  });

  test("the reading of a body that knows no signal", async () => {
    const { acmeFetch, clock } = await setUp(() => {}, {
      fetch: async () => {
        setTimeout(() => clock.pass(500));
        return new Response(new ReadableStream(), { status: 502 });
      },
    });
    expect((await acmeFetch("http://localhost")).status).toBe(502);
  });

  test("the renewal of credentials, and lets a later call renew them", async () => {
    let renewals = 0;
    const { acmeFetch, url, received, clock } = await setUp(
      (reply, { headers }) => {
        if (headers.authorization === "new") return json(reply, 200, '"ok"');
        clock.pass(100);
        json(reply, 401, errorBody("token_expired"));
      },
      {
        reauthenticate: () => {
          if (++renewals > 1) return { authorization: "new" };
          setTimeout(() => clock.pass(400));
          return never;
        },
      },
    );
    await expect(acmeFetch(url)).rejects.toThrow(timeout);
    expect([received.length, renewals]).toEqual([1, 1]);
    clock.pass(100);
    await new Promise((resolve) => setTimeout(resolve));
    expect((await acmeFetch(url)).status).toBe(200);
    expect(renewals).toBe(2);
  });

  test("the wait for somebody else's renewal", async () => {
    let second: Promise<Response> | undefined;
    const { acmeFetch, url, received, clock } = await setUp(
      (reply) => json(reply, 401, errorBody("token_expired")),
      {
        reauthenticate: async () => {
          clock.pass(499);
          second ??= acmeFetch(url);
          setTimeout(() => clock.pass(1));
          return never;
        },
      },
    );
    await expect(acmeFetch(url)).rejects.toThrow(timeout);
    clock.pass(499);
    await expect(second).rejects.toThrow(timeout);
    expect(received).toHaveLength(1);
  });

  test("the wait for a new attempt that a long renewal has made too late", async () => {
    const { acmeFetch, url, received, clock } = await setUp(
      (reply) => json(reply, 401, errorBody("token_expired")),
      {
        policy: () => retrying({ recovery: "reauthenticate", when: "always", initialDelayMs: 200 }),
        reauthenticate: () => {
          clock.pass(400);
          setTimeout(() => clock.pass(100));
        },
      },
    );
    await expect(acmeFetch(url)).rejects.toThrow(timeout);
    expect(received).toHaveLength(1);
  });

  test("the wait for the cooldown's store, and nothing is sent", async () => {
    const { acmeFetch, url, received, clock } = await setUp(() => {}, {
      cooldown: mute(() => clock.pass(500)),
    });
    await expect(acmeFetch(url)).rejects.toThrow(timeout);
    expect(received).toHaveLength(0);
  });

  test("a cooldown that would outlast it, at once", async () => {
    const cooldown = new Cooldown();
    const { acmeFetch, url, received, clock } = await setUp(() => {}, { cooldown });
    await cooldown.start("acme", 500, clock.now());
    await expect(acmeFetch(url)).rejects.toThrow(timeout);
    expect(received).toHaveLength(0);
  });
});

describe("the deadline of a call leaves alone", () => {
  test("what ends in time, and no sleeper behind", async () => {
    const { acmeFetch, url, clock } = await setUp((reply, _, number) => {
      clock.pass(240);
      if (number > 1) json(reply, 200, '"ok"');
      else json(reply, 429, errorBody("rate_limited"), { "retry-after": "0" });
    });
    expect((await acmeFetch(url)).status).toBe(200);
    expect(clock.sleepers()).toBe(0);
  });

  test("the body of a success", async () => {
    let end = (): void => {};
    const { acmeFetch, url, clock } = await setUp((reply) => {
      reply.writeHead(200).write("a");
      end = () => void reply.end("b");
    });
    const response = await acmeFetch(url);
    clock.pass(10_000);
    end();
    expect(await response.text()).toBe("ab");
  });
});

describe("an abort by the caller ends", () => {
  test("the wait for the cooldown's store", async () => {
    const controller = new AbortController();
    const { acmeFetch, url, received } = await setUp(() => {}, {
      cooldown: mute(() => controller.abort(new Error("enough"))),
    });
    await expect(acmeFetch(url, { signal: controller.signal })).rejects.toThrow("enough");
    expect(received).toHaveLength(0);
  });

  test("the wait for somebody else's renewal", async () => {
    const controller = new AbortController();
    let second: Promise<unknown> | undefined;
    const { acmeFetch, url, received, clock } = await setUp(
      (reply) => json(reply, 401, errorBody("token_expired")),
      {
        reauthenticate: async () => {
          const { signal } = controller;
          second = acmeFetch(url, { signal }).catch((reason: unknown) => reason);
          setTimeout(() => controller.abort(new Error("enough")));
          return never;
        },
      },
    );
    const first = acmeFetch(url);
    await vi.waitUntil(() => second !== undefined, { interval: 0 });
    expect(await second).toMatchObject({ message: "enough" });
    clock.pass(500);
    await expect(first).rejects.toThrow(timeout);
    expect(received).toHaveLength(1);
  });

  test("the reading of an error's body, beside a deadline", async () => {
    const controller = new AbortController();
    const { acmeFetch, url, events } = await setUp(endless(500, "{"), {
      fetch: telling(() => controller.abort(new Error("enough"))),
    });
    await expect(acmeFetch(url, { signal: controller.signal })).rejects.toThrow("enough");
    expect(events).toEqual([]);
  });
});
