export type {
  Category,
  FinalRecovery,
  HeaderClock,
  Jitter,
  Recovery,
  RetryingRecovery,
  RetryPolicies,
  RetryPolicy,
} from "./policy.ts";
export type {
  Answer,
  Api,
  DocumentedVerdict,
  UndocumentedReason,
  UndocumentedVerdict,
  Verdict,
} from "./verdict.ts";

export { readError, type ReadOptions, type ReadVerdict } from "./read-error.ts";
export { type BodyLimits, type BodyReading, type BodySource } from "./body.ts";
export { type HeaderSource } from "./timing/headers.ts";
export { parseHttpDate } from "./timing/http-date.ts";
export { parseRetryAfter } from "./timing/retry-after.ts";
export { parseRateLimit, type RateLimit } from "./timing/rate-limit.ts";
export { delayHint } from "./timing/delay-hint.ts";
export { backoffDelay } from "./backoff.ts";
export { type Attempt, decide, type Decision, isIdempotent, type StopReason } from "./decide.ts";
export { type TransportFailure, transportFailure, transportPolicies } from "./transport.ts";
export { type Clock } from "./clock.ts";
export { RetryBudget, type RetryBudgetOptions } from "./budget.ts";
export { Cooldown, type CooldownOptions, type CooldownStore } from "./cooldown.ts";
export { findOperation } from "./operation.ts";
export type { AttemptEvent, FetchOptions, RequestFacts, RetryOptions } from "./retry-options.ts";
export { createFetch } from "./fetch.ts";
export {
  ApiError,
  type ApiErrorInit,
  type ApiErrorOf,
  isApiError,
  throwIfError,
  type ThrowOptions,
} from "./api-error.ts";
export { axiosAdapter } from "./adapters/axios.ts";
export { breakerFetch, type BreakerOptions, type CockatielPolicy } from "./adapters/cockatiel.ts";
export { kyOptions } from "./adapters/ky.ts";
export { openapiFetchMiddleware } from "./adapters/openapi-fetch.ts";
export { attemptAttributes, traceAttempts } from "./adapters/opentelemetry.ts";
export { undiciInterceptor } from "./adapters/undici.ts";
