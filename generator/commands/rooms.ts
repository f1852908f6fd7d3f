import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LintResult } from "../load/redocly.ts";
import type { readConfiguration } from "../load/configuration.ts";
import type { Rooms, Target } from "../pipeline.ts";
import type { Permissions } from "./permissions.ts";

/** The rooms that `generate` goes through. */
export interface GenerateRooms extends Rooms {
  readonly readConfiguration: typeof readConfiguration;
}

export type ExplainRooms = Omit<GenerateRooms, "emit">;

export interface Linted extends LintResult {
  /** What is wrong with what overlays add: Redocly does not read them. */
  readonly overlaid?: {
    readonly findings: readonly Diagnostic[];
    source(file: string): string | undefined;
  };
}

/** From where, and how far, references lead. */
export interface Reach extends Permissions {
  readonly cwd: string;
}

export interface LintRooms {
  readonly readConfiguration: typeof readConfiguration;
  /** Lints documents by the plugin and by redocly.yaml in the working directory. */
  lint(targets: readonly Target[], options: Reach): Promise<Linted>;
}

/** Loads the rooms that a command needs, when it runs. */
export interface LoadRooms {
  generate(): Promise<GenerateRooms>;
  explain(): Promise<ExplainRooms>;
  lint(): Promise<LintRooms>;
}
