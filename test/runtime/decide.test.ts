import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Attempt,
  decide,
  type Decision,
  delayHint,
  isIdempotent,
  type RetryPolicy,
  type StopReason,
} from "../../runtime/index.ts";
import { retrying } from "./acme.ts";

const NOW = Date.UTC(2026, 10, 20, 12);

const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  number: 1,
  method: "GET",
  now: NOW,
  random: 0,
  ...change,
});

const stopped = (reason: StopReason): Decision => ({ retry: false, reason });
const after = (delayMs: number): Decision => ({ retry: true, delayMs });

describe("the delay", () => {
  test("grows by the multiplier up to the longest", () => {
    const policy = retrying({ maxAttempts: 9, maxDelayMs: 1_000 });
    const delays = [1, 2, 3, 4, 5, 6].map((number) => decide(policy, attempt({ number })));
    expect(delays).toEqual([100, 200, 400, 800, 1_000, 1_000].map(after));
  });

  test("stays an interval where the multiplier is 1", () => {
    const policy = retrying({ recovery: "wait", multiplier: 1, maxAttempts: 9 });
    const delays = [1, 5, 8].map((number) => decide(policy, attempt({ number })));
    expect(delays).toEqual([100, 100, 100].map(after));
  });

  test.each([
    ["none", 100, 100, 100],
    ["full", 0, 50, 100],
    ["equal", 50, 75, 100],
    [{ minMs: 1_000, maxMs: 3_000 }, 1_100, 2_100, 3_100],
  ] as const)("is spread by the jitter %j", (jitter, least, middle, most) => {
    const delays = [0, 0.5, 1].map((random) => decide(retrying({ jitter }), attempt({ random })));
    expect(delays).toEqual([least, middle, most].map(after));
  });

  test("never passes the longest, jitter included", () => {
    const policy = retrying({ jitter: { minMs: 0, maxMs: 1e6 }, maxDelayMs: 500 });
    expect(decide(policy, attempt({ random: 1 }))).toEqual(after(500));
  });

  test("never passes what a timer takes", () => {
    const policy = retrying({ maxAttempts: 5000, maxDelayMs: Infinity });
    expect(decide(policy, attempt({ number: 4_000 }))).toEqual(after(2 ** 31 - 1));
  });

  test("is the longest where the policy makes no sense", () => {
    const policy = retrying({ initialDelayMs: 0, multiplier: Infinity, maxDelayMs: 700 });
    expect(decide(policy, attempt({ number: 2 }))).toEqual(after(700));
  });

  test("is what the server names, with the jitter's spread on top", () => {
    const headers = { "retry-after": "7" };
    expect(decide(retrying(), attempt({ headers, random: 1 }))).toEqual(after(7_000));
    expect(decide(retrying({ jitter: "full" }), attempt({ headers, random: 1 }))).toEqual(
      after(7_100),
    );
    expect(decide(retrying({ jitter: "full" }), attempt({ headers, random: 0 }))).toEqual(
      after(7_000),
    );
    expect(decide(retrying({ jitter: "equal" }), attempt({ headers, random: 1 }))).toEqual(
      after(7_050),
    );
  });

  test("is read from the policy's own headers", () => {
    const policy = retrying({ headers: { "X-RateLimit-Reset": "unix-seconds" } });
    const headers = { "x-ratelimit-reset": String(NOW / 1000 + 3) };
    expect(decide(policy, attempt({ headers }))).toEqual(after(3_000));
  });

  test("is the policy's own where the header is malformed", () => {
    expect(decide(retrying(), attempt({ headers: { "retry-after": "soon" } }))).toEqual(after(100));
  });
});

describe("nothing is replayed", () => {
  test.each(["fix", "grant", "pay", "report"] as const)("where the recovery is %s", (recovery) => {
    expect(decide({ retry: false, recovery }, attempt())).toEqual(stopped("final"));
  });

  test("where the server says so", () => {
    const headers = { "x-should-retry": "false" };
    expect(decide(retrying(), attempt({ headers }))).toEqual(stopped("server"));
    expect(decide(retrying(), attempt({ headers: { "stripe-should-retry": "false" } }))).toEqual(
      stopped("server"),
    );
  });

  test("of a request that may have been processed and is not idempotent", () => {
    expect(decide(retrying(), attempt({ method: "POST" }))).toEqual(stopped("not_idempotent"));
    expect(decide(retrying(), attempt({ method: "patch" }))).toEqual(stopped("not_idempotent"));
  });

  test("of a body that is gone", () => {
    expect(decide(retrying(), attempt({ replayable: false }))).toEqual(stopped("body"));
  });

  test("after the last attempt", () => {
    expect(decide(retrying({ maxAttempts: 1 }), attempt())).toEqual(stopped("attempts"));
    expect(decide(retrying(), attempt({ number: 2 }))).toEqual(after(200));
    expect(decide(retrying(), attempt({ number: 3 }))).toEqual(stopped("attempts"));
    expect(decide(retrying(), attempt({ number: NaN }))).toEqual(stopped("attempts"));
  });

  test("where new credentials were refused too", () => {
    const policy = retrying({ recovery: "reauthenticate" });
    expect(decide(policy, attempt())).toEqual(after(100));
    expect(decide(policy, attempt({ reauthenticated: true }))).toEqual(stopped("credentials"));
  });

  test("but new credentials are tried whatever the headers say of quotas", () => {
    const policy = retrying({ recovery: "reauthenticate", initialDelayMs: 0, maxDelayMs: 0 });
    const headers = { "ratelimit-reset": "30" };
    expect(decide(policy, attempt({ headers }))).toEqual(after(0));
  });

  test("before the time the server names, where that is beyond the longest delay", () => {
    const headers = { "retry-after": "61" };
    expect(decide(retrying(), attempt({ headers }))).toEqual(stopped("hint_too_long"));
  });

  test("where the delay would end after the deadline", () => {
    const deadlineMs = 1_000;
    expect(decide(retrying(), attempt({ elapsedMs: 899, deadlineMs }))).toEqual(after(100));
    expect(decide(retrying(), attempt({ elapsedMs: 900, deadlineMs }))).toEqual(
      stopped("deadline"),
    );
    expect(
      decide(retrying(), attempt({ elapsedMs: 0, deadlineMs, headers: { "retry-after": "1" } })),
    ).toEqual(stopped("deadline"));
  });
});

describe("a request that is not idempotent is replayed", () => {
  test("with an idempotency key", () => {
    expect(decide(retrying(), attempt({ method: "POST", idempotencyKey: "k" }))).toEqual(
      after(100),
    );
  });

  test("where it was certainly not processed", () => {
    expect(decide(retrying({ when: "always" }), attempt({ method: "POST" }))).toEqual(after(100));
  });
});

describe("x-should-retry: true", () => {
  const headers = { "x-should-retry": "true" };

  test("replays what the policy would not", () => {
    expect(decide({ retry: false, recovery: "fix" }, attempt({ headers, random: 1 }))).toEqual(
      after(500),
    );
  });

  test("does not replay what may have been processed", () => {
    expect(decide({ retry: false, recovery: "fix" }, attempt({ headers, method: "POST" }))).toEqual(
      stopped("not_idempotent"),
    );
  });

  test("does not lift the limit of attempts", () => {
    expect(decide(retrying(), attempt({ headers, number: 3 }))).toEqual(stopped("attempts"));
    expect(decide({ retry: false, recovery: "fix" }, attempt({ headers, number: 3 }))).toEqual(
      stopped("attempts"),
    );
  });
});

test.each([
  ["GET", true],
  ["head", true],
  ["OPTIONS", true],
  ["TRACE", true],
  ["QUERY", true],
  ["PUT", true],
  ["DELETE", true],
  ["POST", false],
  ["PATCH", false],
  ["CONNECT", false],
  ["XPUT", false],
])("%s is idempotent: %s", (method, idempotent) => {
  expect(isIdempotent(method)).toBe(idempotent);
});

const milliseconds = fc.oneof(fc.nat(100_000), fc.nat(1e12));
const jitter = fc.oneof(
  fc.constantFrom("none" as const, "full" as const, "equal" as const),
  fc.record({ minMs: fc.nat(10_000), maxMs: fc.nat(20_000) }),
);
const policy: fc.Arbitrary<RetryPolicy> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      retry: fc.constant(true as const),
      recovery: fc.constantFrom(
        "backoff" as const,
        "throttle" as const,
        "wait" as const,
        "reauthenticate" as const,
      ),
      maxAttempts: fc.integer({ min: 1, max: 6 }),
      initialDelayMs: milliseconds,
      multiplier: fc.double({ min: 0, max: 100, noNaN: true }),
      maxDelayMs: milliseconds,
      jitter,
      when: fc.constantFrom("always" as const, "idempotent" as const),
      headers: fc.constantFrom(
        {},
        { "x-reset": "delay" as const },
        { "x-reset": "unix-seconds" as const },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      retry: fc.constant(false as const),
      recovery: fc.constantFrom(
        "fix" as const,
        "grant" as const,
        "pay" as const,
        "report" as const,
      ),
    }),
  },
);
const headerText = fc.oneof(
  fc.nat(200).map(String),
  fc.constantFrom(
    "-5",
    "1e3",
    "0x10",
    "soon",
    "",
    "Infinity",
    "100000",
    "1, 2",
    "2030-01-01",
    "99999999999999",
  ),
  fc.date({ noInvalidDate: true }).map((one) => one.toUTCString()),
  fc.string(),
);
const headers = fc.record(
  {
    "retry-after": headerText,
    "retry-after-ms": headerText,
    "x-reset": headerText,
    ratelimit: fc.oneof(
      headerText,
      fc.nat().map((t) => `"a";r=0;t=${t}`),
    ),
    "ratelimit-reset": headerText,
    "x-should-retry": fc.constantFrom("true", "false", "maybe"),
    date: headerText,
  },
  { requiredKeys: [] },
);
const situation = fc.record({
  policy,
  headers,
  method: fc.constantFrom("GET", "PUT", "POST", "PATCH"),
  idempotencyKey: fc.constantFrom(undefined, "", "k"),
  now: fc.oneof(fc.integer(), fc.integer({ min: 0, max: 2 ** 42 })),
  random: fc.double({ min: 0, max: 1, noNaN: true }),
  deadlineMs: fc.option(milliseconds, { nil: undefined }),
  replayable: fc.constantFrom(undefined, true, false),
});

test("over 100,000 random policies, headers and clocks, delays, attempts and replays keep their bounds", () => {
  const { failed, counterexample, errorInstance } = fc.check(
    fc.property(situation, ({ policy, deadlineMs, ...rest }) => {
      let elapsedMs = 0;
      let number = 1;
      for (; ; number++) {
        const reauthenticated = number > 1;
        const decision = decide(policy, {
          ...rest,
          number,
          elapsedMs,
          deadlineMs,
          reauthenticated,
        });
        if (!decision.retry) break;
        const { delayMs } = decision;
        const longest = policy.retry ? policy.maxDelayMs : 8_000;
        if (!Number.isInteger(delayMs) || delayMs < 0) throw new Error(`no delay: ${delayMs}`);
        if (delayMs > Math.min(longest, 2 ** 31 - 1)) throw new Error(`too long: ${delayMs}`);
        const hintMs = policy.retry ? delayHint(rest.headers, rest.now, policy.headers) : undefined;
        const renewing = policy.recovery === "reauthenticate";
        if (!renewing && hintMs !== undefined && delayMs < hintMs && delayMs < longest) {
          throw new Error(`too early: ${delayMs}`);
        }
        elapsedMs += delayMs;
        if (deadlineMs !== undefined && elapsedMs >= deadlineMs)
          throw new Error("past the deadline");
        const safe = isIdempotent(rest.method) || Boolean(rest.idempotencyKey);
        if (!safe && !(policy.retry && policy.when === "always")) throw new Error("unsafe replay");
        if (rest.replayable === false) throw new Error("replayed a body that is gone");
      }
      const most = policy.retry ? policy.maxAttempts : 3;
      if (number > most) throw new Error(`${number} attempts of ${most}`);
      if (policy.retry && policy.recovery === "reauthenticate" && number > 2) {
        throw new Error("reauthenticated twice");
      }
    }),
    { numRuns: 100_000 },
  );
  expect({ failed, counterexample, errorInstance }).toMatchObject({ failed: false });
}, 120_000);
