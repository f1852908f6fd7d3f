import type { Artifact } from "../model/artifact.ts";
import type { TypesInput } from "./types.ts";

/** What a consumer can choose about the output, and who makes the types. */
export interface EmitOptions {
  /** The ending of relative imports; `ts` for running TypeScript directly. */
  readonly importExtension: "js" | "ts";
  /** Makes `types.ts` elsewhere than in this thread. */
  readonly makeTypes?: (input: TypesInput) => Promise<Artifact>;
}

/** The name a generated file imports its neighbour by. */
export function neighbour(file: string, { importExtension }: EmitOptions): string {
  return `./${file}.${importExtension}`;
}
