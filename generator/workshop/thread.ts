import { Worker } from "node:worker_threads";
import type { Jobs } from "./jobs.ts";
import type { Delivery, Order } from "./worker.ts";

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (reason: unknown) => void;
}

interface Workshop {
  /** Rejects with what the job threw. */
  do<Job extends keyof Jobs>(
    job: Job,
    input: Parameters<Jobs[Job]>[0],
  ): Promise<ReturnType<Jobs[Job]>>;
}

/** A third of what V8 would take for what is young, at the same speed. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/**
 * A thread beside this one for what needs a TypeScript compiler, which takes longer to load than all the rest of a small
 * run. It never keeps the process alive by itself.
 */
class Thread implements Workshop {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  constructor(script: URL) {
    this.#worker = new Worker(script, { resourceLimits });
    this.#worker.on("message", (delivery: Delivery) => this.#settle(delivery));
    this.#worker.on("error", (error) => this.#fail(error));
    // After the listeners: the first one would hold the process again.
    this.#worker.unref();
  }

  do<Job extends keyof Jobs>(
    job: Job,
    input: Parameters<Jobs[Job]>[0],
  ): Promise<ReturnType<Jobs[Job]>> {
    const id = this.#count++;
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, job, input } satisfies Order);
    });
  }

  #settle(delivery: Delivery): void {
    const waiting = this.#waiting.get(delivery.id);
    this.#waiting.delete(delivery.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ("error" in delivery) waiting?.reject(delivery.error);
    else waiting?.resolve(delivery.result as never);
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    workshop = undefined;
  }
}

const inThisThread: Workshop = {
  async do(job, input) {
    const { jobs } = await import("./jobs.ts");
    return (jobs[job] as (input: unknown) => never)(input);
  },
};

let workshop: Workshop | undefined;

/** Opens the workshop, so that what it loads is there when the first catalog is. */
export function openWorkshop(): Workshop {
  // Only compiled code has the worker's script beside it.
  const isCompiled = import.meta.url.endsWith(".js");
  workshop ??= isCompiled ? new Thread(new URL("./worker.js", import.meta.url)) : inThisThread;
  return workshop;
}
