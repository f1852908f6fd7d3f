import { expect, test } from "vitest";
import type { AnswerToken } from "../../../runtime/adapters/answer-token.ts";
import { type DispatchController, Exchange } from "../../../runtime/adapters/undici-exchange.ts";

/** An exchange whose answer of status 500 is held back, and all that happens to it. */
async function held(maxBytes: number, paused = false) {
  const seen: string[] = [];
  const controller = (name: string): DispatchController => ({
    abort: () => void seen.push(`${name} aborts`),
    pause: () => void seen.push(`${name} pauses`),
    resume: () => void seen.push(`${name} resumes`),
    aborted: false,
    paused,
    reason: null,
  });
  const inner = controller("connection");
  const token = await new Promise<AnswerToken<Exchange>>((answered, failed) => {
    const exchange = new Exchange({
      outer: controller("caller"),
      handler: {
        onResponseStart: (_, status) => void seen.push(`start ${status}`),
        onResponseData: (_, chunk: Uint8Array) => void seen.push(`data ${chunk.length}`),
        onResponseEnd: () => void seen.push("end"),
      },
      mayFail: (status) => status >= 400,
      maxBytes,
      start: () => {},
      answered,
      failed,
    });
    exchange.onRequestStart(inner, {});
    exchange.onResponseStart(inner, 500, {});
    exchange.onResponseData(inner, new Uint8Array(6));
    exchange.onResponseData(inner, new Uint8Array(6));
  });
  return { seen, exchange: token.answer, token, inner };
}

test("an error is held back, and beyond the limit the connection is paused", async () => {
  expect((await held(12)).seen).toEqual([]);
  expect((await held(11)).seen).toEqual(["connection pauses"]);
});

test("what was held back is delivered in order, and then all passes", async () => {
  const { seen, exchange, inner } = await held(11);
  exchange.deliver();
  exchange.onResponseData(inner, new Uint8Array(1));
  exchange.onResponseEnd(inner, {});
  expect(seen).toEqual([
    "connection pauses",
    "start 500",
    "data 6",
    "data 6",
    "connection resumes",
    "data 1",
    "end",
  ]);
});

test("a connection stays paused where the caller paused it", async () => {
  const { seen, exchange } = await held(11, true);
  exchange.deliver();
  expect(seen).not.toContain("connection resumes");
});

test("an answer nobody wants ends its connection", async () => {
  const { seen, token } = await held(12);
  await token.body.cancel();
  expect(seen).toEqual(["connection aborts"]);
});
