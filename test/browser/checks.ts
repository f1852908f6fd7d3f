// Runs in the browser, on the page and in a worker: what the runtime and generated code do with a real network.
import { api, isInsufficientCredits } from "../../generated/scrapegraphai/index.js";
import { validateInsufficientCredits } from "../../generated/scrapegraphai/validators.js";
import { createFetch, readError } from "../../runtime/index.ts";

const credits = { error: { type: "insufficient_credits", message: "Not enough credits" } };

/** What `/answer` says is in the query: the answers by turn, as statuses. */
const at = (key: string, ...statuses: readonly number[]): string =>
  `/answer?key=${key}&statuses=${statuses.join()}`;

/** Each fact under its name; the test knows which they should be. */
export async function check(place: string): Promise<Readonly<Record<string, unknown>>> {
  const error = await readError(api, await fetch(at(`${place}-read`, 402)));
  const waits: number[] = [];
  const patient = createFetch(api, {
    clock: {
      sleep: async (delayMs) => void waits.push(delayMs),
      random: () => 0.5,
    },
  });
  const replayed = await patient(at(`${place}-replay`, 503, 503, 200));
  const stop = new AbortController();
  const aborted = createFetch(api)(at(`${place}-abort`, 503, 503), { signal: stop.signal }).catch(
    (reason: unknown) => (reason as Error).name,
  );
  setTimeout(() => stop.abort(), 50);
  return {
    code: error?.code,
    guard: isInsufficientCredits(credits),
    validator: validateInsufficientCredits(credits),
    replayed: replayed.status,
    waits: waits.length,
    aborted: await aborted,
  };
}
