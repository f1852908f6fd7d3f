import { describe, expect, onTestFinished, test, vi } from "vitest";
import { Cooldown, createFetch } from "../../runtime/index.ts";
import { acme, errorBody } from "./acme.ts";
import { fakeClock } from "./clock.ts";
import { json, serve } from "./server.ts";

const never = (): Promise<never> => new Promise(() => {});

/** A timer of the platform's rings only when the test says so. */
function holdTimers(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
}

describe("a store that never answers", () => {
  test("counts as failed after 250 ms", async () => {
    holdTimers();
    const cooldown = new Cooldown({ store: { get: never, set: never } });
    let delay: number | undefined;
    void cooldown.delay("key", 0, 1).then((one) => (delay = one));
    await vi.advanceTimersByTimeAsync(249);
    expect(delay).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(delay).toBe(0);
  });

  test("holds up nobody who starts a cooldown for longer", async () => {
    holdTimers();
    const store = { get: async () => undefined, set: never };
    let started = false;
    void new Cooldown({ store }).start("key", 5_000, 0).then(() => (started = true));
    await vi.advanceTimersByTimeAsync(250);
    expect(started).toBe(true);
  });

  test("holds up no call for longer", async () => {
    holdTimers();
    let sent = 0;
    const send = async () => new Response(`${++sent}`);
    const cooldown = new Cooldown({ store: { get: never, set: never } });
    const call = createFetch(acme, { cooldown, fetch: send })("http://a.test");
    await vi.advanceTimersByTimeAsync(249);
    expect(sent).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(await (await call).text()).toBe("1");
  });

  test("is not waited for where it should remember that a call was throttled", async () => {
    holdTimers();
    const send = async () => new Response(errorBody("rate_limited"), { status: 429 });
    const cooldown = new Cooldown({ store: { get: () => undefined, set: never } });
    const options = { cooldown, fetch: send, clock: fakeClock(), maxAttempts: 1 };
    const response = await createFetch(acme, options)("http://a.test");
    expect(response.status).toBe(429);
  });

  test("and fails after all harms nobody, and leaves no timer", async () => {
    holdTimers();
    let fail = (): void => {};
    const get = () => new Promise<number>((_, reject) => (fail = () => reject(new Error("late"))));
    const cooldown = new Cooldown({ store: { get, set: never } });
    const delay = cooldown.delay("key", 0, 1);
    await vi.advanceTimersByTimeAsync(250);
    fail();
    expect(await delay).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a store that answers in time leaves no timer, and one in this process needs none", async () => {
  holdTimers();
  const ends = new Map([["key", 5_000]]);
  const get = async (key: string) => ends.get(key);
  expect(await new Cooldown({ store: { get, set: never } }).delay("key", 0, 0)).toBe(5_000);
  const delay = new Cooldown({ store: ends }).delay("key", 0, 0);
  expect(vi.getTimerCount()).toBe(0);
  expect(await delay).toBe(5_000);
});

test("nobody waits longer than the policy's longest delay, whatever the server asks", async () => {
  const { url } = await serve((reply, _, number) =>
    number > 1
      ? json(reply, 200, '"ok"')
      : json(reply, 429, errorBody("rate_limited"), { "retry-after": "86400" }),
  );
  const clock = fakeClock();
  const acmeFetch = createFetch(acme, { clock });
  expect((await acmeFetch(url)).status).toBe(429);
  expect((await acmeFetch(url)).status).toBe(200);
  expect(clock.slept).toEqual([60_000]);
});
