import { Worker } from "node:worker_threads";
import type { EmitOptions } from "../emit/index.ts";
import { emit } from "../emit/index.ts";
import type { Artifact } from "../model/artifact.ts";
import type { ErrorCatalog } from "../model/catalog.ts";
import { unitsOf } from "../print/print.ts";
import type { SourceFile } from "../print/source-file.ts";
import { jobs, type Jobs } from "./jobs.ts";
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
  do: async (job, input) => (jobs[job] as (input: unknown) => never)(input),
};

let workshop: Workshop | undefined;

/** Opens the workshop, so that what it loads is there when the first catalog is. */
export function openWorkshop(): Workshop {
  // Only compiled code has the worker's script beside it.
  const isCompiled = import.meta.url.endsWith(".js");
  workshop ??= isCompiled ? new Thread(new URL("./worker.js", import.meta.url)) : inThisThread;
  return workshop;
}

/** All files of an API's folder, printed. */
export async function make(
  catalog: ErrorCatalog,
  options: Pick<EmitOptions, "importExtension">,
): Promise<Artifact[]> {
  const beside = openWorkshop();
  const makeTypes: EmitOptions["makeTypes"] = (input) => beside.do("emitTypes", input);
  const print = async (file: Artifact | SourceFile | Promise<Artifact>): Promise<Artifact> => {
    if (!("declarations" in file)) return file;
    const units: Promise<string>[] = [];
    for (const unit of unitsOf(file)) units.push(beside.do("assemble", unit));
    return { path: file.path, content: (await Promise.all(units)).join("") };
  };
  const printed: Promise<Artifact>[] = [];
  for (const file of emit(catalog, { ...options, makeTypes })) printed.push(print(file));
  return Promise.all(printed);
}
