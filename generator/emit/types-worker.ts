import { parentPort } from "node:worker_threads";
import { emitTypes, loadTypeMakers, type TypesInput } from "./types.ts";

/** Runs beside the main thread: openapi-typescript takes longer to load than all the rest to run. */
loadTypeMakers();

parentPort?.on("message", ({ id, input }: { readonly id: number; readonly input: TypesInput }) => {
  try {
    parentPort?.postMessage({ id, artifact: emitTypes(input) });
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
});
