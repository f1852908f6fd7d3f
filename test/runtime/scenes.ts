// What each vendor's server does in an hour of trouble, and what its callers see of that.

/** What the server answers to one request: an error of the vendor by its code, or a page of a proxy. */
export interface Played {
  readonly code?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Scene {
  readonly name: string;
  readonly answers: readonly Played[];
  readonly path?: string;
  readonly init?: RequestInit;
  /** The status the caller gets, the verdict's code of each attempt, and how long it waited before each replay. */
  readonly status: number;
  readonly codes: readonly (string | undefined)[];
  readonly slept: readonly number[];
}

const post: RequestInit = {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: "{}",
};
const maintenance: Played = { status: 503 };

/** Every code that asks for something else than sending the same again, which is to be sent once. */
const permanent = (...codes: readonly (readonly [code: string, status: number])[]): Scene[] =>
  codes.map(([code, status]) => ({
    name: `${code} is permanent`,
    answers: [{ code, status }],
    status,
    codes: [code],
    slept: [],
  }));

export const scenes: Readonly<Record<string, readonly Scene[]>> = {
  copyleaks: [
    {
      name: "a throttled POST waits as long as it is asked to",
      answers: [{ code: "too_many_requests", status: 429, headers: { "retry-after": "3" } }],
      init: post,
      status: 200,
      codes: ["too_many_requests", undefined],
      slept: [3_000],
    },
    {
      name: "maintenance passes, after 1 + 1 and 2 + 1 seconds at least",
      answers: [maintenance, maintenance],
      status: 200,
      codes: ["service_unavailable", "service_unavailable", undefined],
      slept: [2_000, 3_000],
    },
    {
      name: "a conflict with a running process is waited for every five seconds",
      answers: Array.from({ length: 3 }, () => ({ code: "process_running", status: 409 })),
      init: post,
      status: 200,
      codes: ["process_running", "process_running", "process_running", undefined],
      slept: [5_000, 5_000, 5_000],
    },
    ...permanent(
      ["missing_parameter", 400],
      ["invalid_credentials", 401],
      ["insufficient_credits", 402],
      ["unknown_process_id", 404],
    ),
  ],
  "oz-forensics": [
    {
      name: "a broken database is tried again, with full jitter",
      answers: [
        { code: "database", status: 500 },
        { code: "database", status: 500 },
      ],
      status: 200,
      codes: ["database", "database", undefined],
      slept: [0, 0],
    },
    {
      name: "a POST that may have been processed is not repeated",
      answers: [{ code: "database", status: 500 }],
      init: post,
      status: 500,
      codes: ["database"],
      slept: [],
    },
    {
      name: "code 0 is the operation's own on the refresh of a session",
      answers: [{ code: "session_not_found", status: 401 }],
      path: "/api/authorize/refresh/",
      init: post,
      status: 401,
      codes: ["session_not_found"],
      slept: [],
    },
    {
      name: "a throttle nobody documents is waited for",
      answers: [{ status: 429, headers: { "retry-after": "2" } }],
      init: post,
      status: 200,
      codes: [undefined, undefined],
      slept: [2_000],
    },
    ...permanent(["invalid_structure", 400], ["auth_forbidden", 403], ["not_exist", 404]),
  ],
  scrapegraphai: [
    {
      name: "a throttled POST waits until the moment X-RateLimit-Reset names",
      answers: [
        {
          code: "rate_limited",
          status: 429,
          headers: { "x-ratelimit-reset": String(Date.UTC(2026, 0, 1) / 1000 + 9) },
        },
      ],
      init: post,
      status: 200,
      codes: ["rate_limited", undefined],
      slept: [9_000],
    },
    {
      name: "Retry-After beats X-RateLimit-Reset",
      answers: [
        {
          code: "rate_limited",
          status: 429,
          headers: { "retry-after": "4", "x-ratelimit-reset": "99" },
        },
      ],
      status: 200,
      codes: ["rate_limited", undefined],
      slept: [4_000],
    },
    {
      name: "maintenance is tried five times in all",
      answers: Array.from({ length: 9 }, () => maintenance),
      status: 503,
      codes: Array.from({ length: 5 }, () => undefined),
      slept: [0, 0, 0, 0],
    },
    ...permanent(
      ["validation", 400],
      ["auth_missing_key", 401],
      ["insufficient_credits", 402],
      ["auth_invalid_key", 403],
      ["not_found", 404],
    ),
  ],
  "techwriter-tasks": [
    {
      name: "a throttle is not replayed, since the vendor counts every request",
      answers: [{ code: "too_many_requests", status: 429 }],
      status: 429,
      codes: ["too_many_requests"],
      slept: [],
    },
    {
      name: "an internal error is tried again",
      answers: [{ code: "internal_server_error", status: 500 }],
      status: 200,
      codes: ["internal_server_error", undefined],
      slept: [0],
    },
    {
      name: "maintenance passes",
      answers: [maintenance],
      status: 200,
      codes: [undefined, undefined],
      slept: [0],
    },
    ...permanent(["bad_request", 400], ["unauthenticated", 401], ["not_found", 404]),
  ],
  cybershield: [
    {
      name: "a throttle waits half a minute, and longer after each try",
      answers: [
        { code: "too_many_requests", status: 429 },
        { code: "too_many_requests", status: 429 },
      ],
      init: post,
      status: 200,
      codes: ["too_many_requests", "too_many_requests", undefined],
      slept: [30_000, 60_000],
    },
    {
      name: "a conflict is waited for every five seconds",
      answers: [
        { code: "conflict", status: 409 },
        { code: "conflict", status: 409 },
      ],
      init: post,
      status: 200,
      codes: ["conflict", "conflict", undefined],
      slept: [5_000, 5_000],
    },
    {
      name: "maintenance passes",
      answers: [{ code: "service_unavailable", status: 503, headers: { "retry-after": "8" } }],
      status: 200,
      codes: ["service_unavailable", undefined],
      slept: [8_000],
    },
    ...permanent(["bad_request", 400], ["forbidden", 403], ["not_found", 404]),
  ],
};

/** Where a vendor's tokens expire: the error that says so. Elsewhere a 401 is the caller's to mend. */
export const expiry: Readonly<Record<string, Played>> = {
  copyleaks: { code: "authorization_denied", status: 401 },
  "oz-forensics": { code: "auth_expired", status: 401 },
  cybershield: { code: "unauthorized", status: 401 },
};
