import { isMapping } from "./law.ts";
import type { NodeType, PropertyType } from "./redocly.ts";

/** The words of `recovery`, from the one that passes by itself to the one only the vendor can mend. */
export const recoveries = [
  "backoff",
  "throttle",
  "wait",
  "reauthenticate",
  "fix",
  "grant",
  "pay",
  "report",
];

const categories = [
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
];

const text = { type: "string" } as const;

/** Redocly writes what is none of the words into its message, which not every object can be. */
const oneOf =
  (words: string[], more: { readonly documentationLink?: string } = {}) =>
  (value: unknown): PropertyType =>
    typeof value === "object" && value !== null ? text : { enum: words, ...more };

const evidenceWord = oneOf(["documented", "observed", "inferred"]);

const jitterWord = oneOf(["none", "full", "equal"]);

const oneOrMore = (value: unknown): PropertyType =>
  Array.isArray(value) ? { type: "array", items: text } : text;

/** A number names an error by its digits. */
const codeType = (value: unknown): PropertyType =>
  typeof value === "number" ? { type: "number" } : text;

/** An integer is as good as its text: YAML reads `status: 429` as a number. */
const statusType = (value: unknown): PropertyType =>
  typeof value === "number" ? { type: "integer" } : Array.isArray(value) ? { type: "array" } : text;

const codePathType = (value: unknown): PropertyType => (value === null ? null : oneOrMore(value));

const jitterType = (value: unknown): PropertyType =>
  isMapping(value) ? "XErrorJitter" : jitterWord(value);

/** A word for all, or a map that tells facts apart. */
const evidenceType =
  (map: string) =>
  (value: unknown): PropertyType =>
    isMapping(value) ? map : evidenceWord(value);

/** `x-error` is an object, a list where one value means several errors, or `true`. */
const xErrorType = (value: unknown): PropertyType =>
  value === true ? { type: "boolean" } : Array.isArray(value) ? "XErrorList" : "XError";

/** A known wire code is an error, or with `false` none. */
const codesEntryType = (value: unknown): PropertyType =>
  value === false ? { type: "boolean" } : xErrorType(value);

const responseType = (_value: unknown, key: string): PropertyType =>
  /^[1-5](\d\d|XX)$/.test(key) ? "Response" : undefined;

const own: Record<string, NodeType> = {
  XError: {
    properties: {
      code: codeType,
      name: text,
      status: statusType,
      codePath: codePathType,
      codes: "XErrorCodes",
      category: oneOf(categories, {
        documentationLink:
          "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto",
      }),
      recovery: oneOf(recoveries),
      retry: "XErrorRetry",
      advice: text,
      source: oneOrMore,
      evidence: evidenceType("XErrorEvidence"),
    },
    description: "What to do about an error, and how it is told from others.",
  },
  XErrorList: { properties: {}, items: "XError" },
  XErrorCodes: { properties: {}, additionalProperties: codesEntryType },
  XErrorRetry: {
    properties: {
      maxAttempts: { type: "integer" },
      initialDelay: text,
      multiplier: { type: "number" },
      maxDelay: text,
      jitter: jitterType,
      when: oneOf(["always", "idempotent"]),
      headers: "XErrorRetryHeaders",
    },
    description: "When the request may be replayed.",
  },
  XErrorJitter: { properties: { min: text, max: text }, required: ["max"] },
  XErrorRetryHeaders: {
    properties: {},
    additionalProperties: oneOf(["unix-seconds", "delay"]),
  },
  XErrorEvidence: {
    properties: {
      error: evidenceWord,
      status: evidenceWord,
      recovery: evidenceWord,
      retry: evidenceType("XErrorRetryEvidence"),
      example: evidenceWord,
    },
  },
  XErrorRetryEvidence: {
    properties: {
      maxAttempts: evidenceWord,
      initialDelay: evidenceWord,
      multiplier: evidenceWord,
      maxDelay: evidenceWord,
      jitter: evidenceWord,
    },
  },
  // A type of its own, so that rules about an operation's `responses` leave it alone.
  XErrorResponses: {
    properties: { default: "Response", "4XX": "Response", "5XX": "Response" },
    additionalProperties: responseType,
    extensionsPrefix: "x-",
    description: "The responses of every operation, or of every request of one media type.",
  },
};

/** Makes `x-error` and `x-error-responses` types that Redocly resolves, checks and walks. */
export function extendTypes(types: Record<string, NodeType>): Record<string, NodeType> {
  return {
    ...types,
    ...own,
    Root: withProperties(types["Root"], {
      "x-error": xErrorType,
      "x-error-responses": "XErrorResponses",
    }),
    MediaType: withProperties(types["MediaType"], { "x-error-responses": "XErrorResponses" }),
    Response: withProperties(types["Response"], { "x-error": xErrorType }),
    Schema: withProperties(types["Schema"], { "x-error": xErrorType }),
  };
}

function withProperties(type: NodeType | undefined, properties: NodeType["properties"]): NodeType {
  return { ...type, properties: { ...type?.properties, ...properties } };
}
