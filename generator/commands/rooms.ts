import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ConfiguredApi } from "../load/configuration.ts";
import type { Rooms } from "../pipeline.ts";

/** The rooms that `generate` goes through. */
export interface GenerateRooms extends Rooms {
  readConfiguration(cwd: string): {
    readonly apis: readonly ConfiguredApi[];
    readonly diagnostics: readonly Diagnostic[];
  };
}
