import { check } from "./checks.ts";

// The browser's own; Node's types, which the tests are checked with, don't have it.
declare const Worker: new (
  url: string,
  options: { readonly type: "module" },
) => {
  readonly onerror: unknown;
};

const report = (place: string, facts: unknown): Promise<Response> =>
  fetch(`/report?place=${place}`, { method: "POST", body: JSON.stringify(facts) });

const run = (place: string): Promise<unknown> =>
  check(place).then(
    (facts) => report(place, facts),
    (reason: unknown) => report(place, { failed: String(reason) }),
  );

// The same script is the page's and the worker's: only a page can start one.
if ("document" in globalThis) {
  const worker = new Worker("/page.js", { type: "module" });
  await run(worker.onerror === null ? "page" : "nowhere");
} else {
  await run("worker");
}
