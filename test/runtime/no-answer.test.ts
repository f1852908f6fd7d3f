import { describe, expect, test } from "vitest";
import { transportPolicies } from "../../runtime/index.ts";
import { failing, setUp } from "./calling.ts";
import { limitingClock } from "./clock.ts";
import { told, tellsWhy } from "./place.ts";
import { json, refusingUrl } from "./server.ts";

describe("where no answer comes", () => {
  test("a refused connection is tried again, and rejects as fetch does", async () => {
    const { acmeFetch, events } = await setUp(failing(0, 0, ""));
    await expect(acmeFetch(await refusingUrl())).rejects.toThrow(TypeError);
    expect(events.map(({ failure }) => failure)).toEqual(Array(3).fill(told("refused")));
  });

  test("so it is for a POST where the place tells that it was refused, and nowhere else", async () => {
    const { acmeFetch, events } = await setUp(failing(0, 0, ""));
    const post = { method: "POST", body: "x" };
    await expect(acmeFetch(await refusingUrl(), post)).rejects.toThrow(TypeError);
    expect(events).toHaveLength(tellsWhy ? 3 : 1);
  });

  test("a connection that breaks is tried again where that is safe", async () => {
    const { acmeFetch, url, received, events } = await setUp((reply, { method }, number) =>
      method === "GET" && number > 1
        ? // Chromium itself sends again what breaks on a connection that was kept.
          json(reply, 200, '"ok"', { connection: "close" })
        : reply.destroy(),
    );
    expect((await acmeFetch(url)).status).toBe(200);
    expect(received).toHaveLength(2);
    expect(events[0]!.failure).toBe(told("reset"));
    await expect(acmeFetch(url, { method: "POST", body: "x" })).rejects.toThrow(TypeError);
    expect(received).toHaveLength(3);
  });

  test("an attempt that takes too long is tried again", async () => {
    const clock = limitingClock();
    const { acmeFetch, url, events } = await setUp(
      (reply, _, number) => (number > 1 ? json(reply, 200, '"ok"') : clock.giveUp()),
      { attemptTimeoutMs: 1_000, clock },
    );
    expect((await acmeFetch(url)).status).toBe(200);
    expect(events.map(({ failure }) => failure)).toEqual(["timeout", undefined]);
  });

  test("a deadline also ends an attempt, even of a fetch that knows no signal", async () => {
    const { acmeFetch } = await setUp(failing(0, 0, ""), {
      fetch: () => new Promise(() => {}),
      deadlineMs: 20,
      clock: {},
    });
    await expect(acmeFetch("http://localhost")).rejects.toThrow(
      expect.objectContaining({ name: "TimeoutError" }),
    );
  });

  test("an address that is none is the caller's error", async () => {
    const { acmeFetch, events } = await setUp(failing(0, 0, ""));
    await expect(acmeFetch("http://")).rejects.toThrow(TypeError);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      failure: undefined,
      decision: { retry: false, reason: "final" },
    });
  });

  test("another policy may be given for a failure", async () => {
    const { acmeFetch, events } = await setUp(failing(0, 0, ""), {
      policy: ({ failure }) =>
        failure === told("refused") ? { retry: false, recovery: "report" } : undefined,
    });
    await expect(acmeFetch(await refusingUrl())).rejects.toThrow();
    expect(events).toHaveLength(1);
    expect(transportPolicies.refused.retry).toBe(true);
  });
});
