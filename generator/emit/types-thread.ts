import { Worker } from "node:worker_threads";
import type { Artifact } from "../model/artifact.ts";
import { emitTypes, type TypesInput } from "./types.ts";

type Answer = { readonly id: number } & (
  { readonly artifact: Artifact } | { readonly error: unknown }
);

interface Waiting {
  readonly resolve: (artifact: Artifact) => void;
  readonly reject: (reason: unknown) => void;
}

/** One thread for the types of all APIs. It never keeps the process alive by itself. */
class TypesThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  constructor(script: URL) {
    this.#worker = new Worker(script);
    this.#worker.on("message", (answer: Answer) => this.#settle(answer));
    this.#worker.on("error", (error) => this.#fail(error));
    // After the listeners: the first one would hold the process again.
    this.#worker.unref();
  }

  make(input: TypesInput): Promise<Artifact> {
    const id = this.#count++;
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, input });
    });
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ("artifact" in answer) waiting?.resolve(answer.artifact);
    else waiting?.reject(answer.error);
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    thread = undefined;
  }
}

let thread: TypesThread | undefined;

/** Compiled code has the worker's script beside it; from source the types are made in this thread. */
const script = import.meta.url.endsWith(".js")
  ? new URL("./types-worker.js", import.meta.url)
  : undefined;

/** Starts the thread, so that what it loads is there when the first catalog is. */
export function warmUp(): void {
  if (script !== undefined) thread ??= new TypesThread(script);
}

/** The same as `emitTypes`, beside the main thread where that is possible. */
export async function makeTypes({ api, bodies }: TypesInput): Promise<Artifact> {
  warmUp();
  const input: TypesInput = { api, bodies };
  return thread === undefined ? emitTypes(input) : thread.make(input);
}
