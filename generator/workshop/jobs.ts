import { emitTypes, loadTypeMakers } from "../emit/types.ts";
import { assemble, shareCompiler } from "../print/morph.ts";

/** What needs a compiler, by name: one argument and one result, both plain data. */
export const jobs = { emitTypes, assemble };

export type Jobs = typeof jobs;

/** Loads what the jobs need. */
export function fitOut(): void {
  shareCompiler("openapi-typescript/dist/lib/ts.cjs");
  loadTypeMakers();
}
