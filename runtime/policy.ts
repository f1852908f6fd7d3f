/**
 * What to do next after an error, from a closed list. The first four may be replayed, the others not.
 *
 * - `backoff`: it passes by itself; wait longer each time.
 * - `throttle`: slow down; too many requests were sent.
 * - `wait`: another operation must end first.
 * - `reauthenticate`: get new credentials, once.
 * - `fix`: change the request.
 * - `grant`: a person must change the credentials, the account or its rights.
 * - `pay`: a person must pay.
 * - `report`: tell the vendor.
 */
export type Recovery = RetryingRecovery | FinalRecovery;

export type RetryingRecovery = "backoff" | "throttle" | "wait" | "reauthenticate";

export type FinalRecovery = "fix" | "grant" | "pay" | "report";

/**
 * How a delay is spread over time. `full` draws from 0 to the delay, `equal` from half of it to the whole;
 * a range in milliseconds is added to the delay.
 */
export type Jitter = "none" | "full" | "equal" | { readonly minMs: number; readonly maxMs: number };

/** How a vendor's rate-limit header counts: seconds from now, or seconds since 1970. */
export type HeaderClock = "delay" | "unix-seconds";

/** Recovery plus timing, for one error. All durations are in milliseconds. */
export type RetryPolicy =
  | {
      readonly retry: true;
      readonly recovery: RetryingRecovery;
      /** Counts the first request: 1 means that nothing is replayed by itself. */
      readonly maxAttempts: number;
      readonly initialDelayMs: number;
      readonly multiplier: number;
      /** The longest delay, jitter included. */
      readonly maxDelayMs: number;
      readonly jitter: Jitter;
      /** `always`: the request was certainly not processed. `idempotent`: it may have been. */
      readonly when: "always" | "idempotent";
      /** The vendor's own headers that name a time to wait; `Retry-After` is always honoured and never listed. */
      readonly headers: Readonly<Record<string, HeaderClock>>;
      readonly advice?: string;
    }
  | { readonly retry: false; readonly recovery: FinalRecovery; readonly advice?: string };

/** One policy for each code of an API, or `"by-status"` where the status decides. */
export type RetryPolicies<Code extends string = string> = Readonly<
  Record<Code, RetryPolicy | "by-status">
>;

/** A name of `google.rpc.Code`: the same word for the same trouble at every vendor. */
export type Category =
  | "CANCELLED"
  | "UNKNOWN"
  | "INVALID_ARGUMENT"
  | "DEADLINE_EXCEEDED"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "PERMISSION_DENIED"
  | "RESOURCE_EXHAUSTED"
  | "FAILED_PRECONDITION"
  | "ABORTED"
  | "OUT_OF_RANGE"
  | "UNIMPLEMENTED"
  | "INTERNAL"
  | "UNAVAILABLE"
  | "DATA_LOSS"
  | "UNAUTHENTICATED";
