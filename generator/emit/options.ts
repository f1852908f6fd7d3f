/** What a consumer can choose about the output. */
export interface EmitOptions {
  /** The ending of relative imports; `ts` for running TypeScript directly. */
  readonly importExtension: "js" | "ts";
}

/** The name a generated file imports its neighbour by. */
export function neighbour(file: string, { importExtension }: EmitOptions): string {
  return `./${file}.${importExtension}`;
}
