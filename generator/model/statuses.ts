import type { StatusPattern } from "./catalog.ts";

/** The reason phrases of the IANA registry of HTTP status codes, errors only (RFC 9110, section 15). */
export const reasonPhrases: ReadonlyMap<number, string> = new Map([
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [402, "Payment Required"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [406, "Not Acceptable"],
  [407, "Proxy Authentication Required"],
  [408, "Request Timeout"],
  [409, "Conflict"],
  [410, "Gone"],
  [411, "Length Required"],
  [412, "Precondition Failed"],
  [413, "Content Too Large"],
  [414, "URI Too Long"],
  [415, "Unsupported Media Type"],
  [416, "Range Not Satisfiable"],
  [417, "Expectation Failed"],
  [421, "Misdirected Request"],
  [422, "Unprocessable Content"],
  [423, "Locked"],
  [424, "Failed Dependency"],
  [425, "Too Early"],
  [426, "Upgrade Required"],
  [428, "Precondition Required"],
  [429, "Too Many Requests"],
  [431, "Request Header Fields Too Large"],
  [451, "Unavailable For Legal Reasons"],
  [500, "Internal Server Error"],
  [501, "Not Implemented"],
  [502, "Bad Gateway"],
  [503, "Service Unavailable"],
  [504, "Gateway Timeout"],
  [505, "HTTP Version Not Supported"],
  [506, "Variant Also Negotiates"],
  [507, "Insufficient Storage"],
  [508, "Loop Detected"],
  [510, "Not Extended"],
  [511, "Network Authentication Required"],
]);

/** What a status says in words: its reason phrase, or the name of its class. */
export function statusPhrase(status: StatusPattern | undefined): string {
  if (status === undefined) return "Message";
  if (typeof status === "number") return reasonPhrases.get(status) ?? `Status ${status}`;
  return classPhrases[status];
}

const classPhrases = {
  "1XX": "Informational Response",
  "2XX": "Successful Response",
  "3XX": "Redirection",
  "4XX": "Client Error",
  "5XX": "Server Error",
  default: "Unexpected Error",
} as const;

/** A status as OpenAPI writes it: 100 to 599, a range such as `4XX`, or `default`. */
export function parseStatus(written: unknown): StatusPattern | undefined {
  if (typeof written !== "string" && typeof written !== "number") return undefined;
  const text = String(written);
  if (/^[1-5][0-9]{2}$/.test(text)) return Number(text);
  return /^[1-5]XX$/.test(text) || text === "default" ? (text as StatusPattern) : undefined;
}

/** The statuses two patterns share, as one pattern; `default` means any error status. */
export function meet(a: StatusPattern, b: StatusPattern): StatusPattern | undefined {
  if (a === b) return a;
  if (a === "default") return isError(b) ? b : undefined;
  if (b === "default") return isError(a) ? a : undefined;
  if (typeof a === "number") return classOf(a) === b ? a : undefined;
  return typeof b === "number" && classOf(b) === a ? b : undefined;
}

/** True for 4XX and 5XX, their statuses and `default`. */
export const isError = (status: StatusPattern): boolean =>
  status === "default" || classOf(status) === "4XX" || classOf(status) === "5XX";

/** `404` is of the class `4XX`. */
export const classOf = (status: Exclude<StatusPattern, "default">): StatusPattern =>
  typeof status === "number" ? (`${Math.floor(status / 100)}XX` as StatusPattern) : status;

/** How nearly a pattern says a status: exactly (0), by its range (1), by `default` (2). */
export type Rank = 0 | 1 | 2;

export const ranks: readonly Rank[] = [0, 1, 2];

export function rankOf(pattern: StatusPattern): Rank {
  return typeof pattern === "number" ? 0 : pattern === "default" ? 2 : 1;
}
