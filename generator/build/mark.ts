import type { Category, HeaderClock, Jitter, Recovery } from "../../runtime/policy.ts";
import {
  timingFacts,
  type EvidenceWord,
  type Path,
  type StatusPattern,
  type TimingFact,
} from "../model/catalog.ts";
import type { NodePlace } from "../model/document.ts";

/** What one `x-error` says; its fields are those of docs/x-error.md. */
export interface Mark {
  readonly at: NodePlace;
  /** Undefined: of every status it is met with. */
  readonly statuses?: readonly StatusPattern[];
  readonly code?: string;
  readonly name?: string;
  /** In order of preference; empty: the status alone names the error. */
  readonly codePaths?: readonly Path[];
  /** By wire code; false: the value is no error. */
  readonly codes?: ReadonlyMap<string, readonly Mark[] | false>;
  readonly words: Partial<Words>;
}

/** How well each fact is known, under a name of its own: it cascades by itself. */
export type EvidenceWords = {
  readonly [
    Fact in "error" | "status" | "recovery" | "example" | TimingFact as `${Fact}Evidence`
  ]: EvidenceWord;
};

/** The fields that cascade, `retry` and `evidence` key by key. */
export interface Words extends EvidenceWords {
  readonly category: Category;
  readonly recovery: Recovery;
  readonly advice: string;
  readonly source: readonly string[];
  readonly maxAttempts: number;
  readonly initialDelayMs: number;
  readonly multiplier: number;
  readonly maxDelayMs: number;
  readonly jitter: Jitter;
  readonly when: "always" | "idempotent";
  readonly headers: Readonly<Record<string, HeaderClock>>;
}

export const timingWords = [
  ...timingFacts,
  "when",
  "headers",
] as const satisfies readonly (keyof Words)[];
