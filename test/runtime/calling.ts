import { type AttemptEvent, createFetch, type FetchOptions } from "../../runtime/index.ts";
import { acme, type AcmeVerdict } from "./acme.ts";
import { fakeClock } from "./clock.ts";
import { json, type Reply, serve } from "./server.ts";

export type Options = FetchOptions<AcmeVerdict>;

/** Fails so many times, then answers `ok`. */
export const failing =
  (times: number, status: number, body: string, headers: Record<string, string> = {}): Reply =>
  (reply, _, number) =>
    number > times ? json(reply, 200, '"ok"') : json(reply, status, body, headers);

export async function setUp(reply: Reply, options: Options = {}) {
  const server = await serve(reply);
  const clock = fakeClock();
  const events: AttemptEvent<AcmeVerdict>[] = [];
  const acmeFetch = createFetch(acme, {
    clock,
    onAttempt: (event) => events.push(event),
    ...options,
  });
  return { ...server, clock, events, acmeFetch };
}
