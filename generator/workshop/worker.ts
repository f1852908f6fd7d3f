import * as node from "node:module";
import { parentPort } from "node:worker_threads";
import { fitOut, jobs, type Jobs } from "./jobs.ts";

/** One job as it is handed over. */
export interface Order {
  readonly id: number;
  readonly job: keyof Jobs;
  readonly input: unknown;
}

/** What became of it. */
export type Delivery = { readonly id: number } & (
  { readonly result: unknown } | { readonly error: unknown }
);

// A thread has its own say about it; Node 22.8 and later keep compiled code.
if ("enableCompileCache" in node) (node.enableCompileCache as () => void)();
fitOut();

parentPort?.on("message", ({ id, job, input }: Order) => {
  parentPort?.postMessage({ id, ...attempt(jobs[job] as (input: unknown) => unknown, input) });
});

function attempt(job: (input: unknown) => unknown, input: unknown): object {
  try {
    return { result: job(input) };
  } catch (error) {
    return { error };
  }
}
