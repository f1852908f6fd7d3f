import type { Category, RetryPolicy } from "../../runtime/policy.ts";
import type { JsonSchema, JsonValue } from "./json.ts";

/**
 * The error model of one API: plain, readonly, serialisable. The order of the spec is the order of everything.
 * Emitters read this and nothing else.
 */
export interface ErrorCatalog {
  readonly api: ApiInfo;
  /** Where codes stand, in order of preference; an open one is only reported as `wireCode`. */
  readonly codePaths: readonly CodePath[];
  readonly errors: readonly ErrorModel[];
  readonly operations: Readonly<Record<string, OperationErrors>>;
  /** Every normalised body that a case names, and every schema those refer to as `#/components/schemas/<name>`. */
  readonly bodies: Readonly<Record<BodyName, JsonSchema>>;
  /** What Responses say of their status, for errors nobody documents. Nearest first within a status. */
  readonly fallbacks: readonly StatusFallback[];
  /** The documented answers that are no errors, for the API's page. */
  readonly successes: readonly Success[];
}

export interface ApiInfo {
  /** The spec's file name without its ending: `scrapegraphai`. */
  readonly id: string;
  /** The id as a PascalCase prefix, cased as in the title: `ScrapeGraphAI`. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  /** The spec as the output names it: a POSIX path from the project, or a URL. */
  readonly spec: string;
  /** The vendor's own page, from `externalDocs`. */
  readonly docs?: string;
}

/** Steps from the root of a body: property names and array indices. */
export type Path = readonly (string | number)[];

export interface CodePath {
  readonly path: Path;
  /** True where the document lists no values: the wire code is reported, never a code. */
  readonly open: boolean;
}

/** One way the API says no, named by its code. */
export interface ErrorModel {
  readonly code: string;
  /** The identifier: PascalCase, unique in the catalog. */
  readonly name: string;
  readonly title: string;
  readonly cases: readonly Case[];
  readonly policy: RetryPolicy | "by-status";
  readonly category: Category | "by-status";
  /** One or more sentences; may be empty in other people's documents. */
  readonly summary: string;
  readonly advice?: string;
  readonly source: readonly string[];
  readonly examples: readonly Example[];
  /** What the Responses it comes in declare, for the API's page. */
  readonly headers: readonly Header[];
  readonly evidence: Evidence;
}

/** An exact status, a range, or any error status. */
export type StatusPattern = number | "1XX" | "2XX" | "3XX" | "4XX" | "5XX" | "default";

/** One place an error occurs. Equal cases of several operations are one case. */
export interface Case {
  /** Empty for a message, which has no status. */
  readonly statuses: readonly StatusPattern[];
  readonly scope: Scope;
  /** Values in the body that set this case apart; all of them hold. */
  readonly pins: readonly Pin[];
  readonly body: BodyName | "unknown" | "text";
  /** True for bodies at this place whose code is none of the known ones. */
  readonly remainder: boolean;
}

export type BodyName = string;

export type Scope =
  | { readonly kind: "api" }
  | { readonly kind: "operation"; readonly operations: readonly string[] }
  | { readonly kind: "request"; readonly operations: readonly string[]; readonly mediaType: string }
  | { readonly kind: "message"; readonly messages: readonly string[] };

export interface Pin {
  readonly path: Path;
  readonly values: readonly PinValue[];
}

export type PinValue = string | number | boolean | null;

export interface OperationErrors {
  readonly method: string;
  readonly path: string;
  readonly codes: readonly string[];
}

export interface Header {
  readonly name: string;
  /** In words: `integer`, `string (date-time)`. */
  readonly type?: string;
  readonly description?: string;
}

export interface Example {
  readonly name: string;
  /** What the document says of it. */
  readonly summary?: string;
  readonly value: JsonValue;
  /** The status it is shown with, where that is certain. */
  readonly status?: number;
  /** The scope of the case it illustrates. */
  readonly scope: Scope;
  /** True where the build made it because the vendor shows none. */
  readonly built: boolean;
  /** Where the vendor shows it. */
  readonly place?: Place;
}

/** Where in the spec something stands. */
export interface Place {
  readonly file: string;
  /** A JSON Pointer, RFC 6901. */
  readonly pointer: string;
}

export type EvidenceWord = "documented" | "observed" | "inferred";

export interface Evidence {
  readonly error: EvidenceWord;
  readonly status: EvidenceWord;
  readonly recovery: EvidenceWord;
  /** The timing that the spec gives; what is not here comes from `docs/defaults.md`. */
  readonly retry: Readonly<Partial<Record<TimingFact, EvidenceWord>>>;
  readonly example: EvidenceWord;
}

/** The numbers of a policy that a vendor may have named. */
export const timingFacts = [
  "maxAttempts",
  "initialDelayMs",
  "multiplier",
  "maxDelayMs",
  "jitter",
] as const;

export type TimingFact = (typeof timingFacts)[number];

export interface StatusFallback {
  readonly status: StatusPattern;
  readonly scope: Scope;
  readonly policy: RetryPolicy;
  readonly category?: Category;
}

export interface Success {
  readonly status: StatusPattern;
  readonly description: string;
}
