import type {
  Answer,
  Api,
  Category,
  DocumentedVerdict,
  RetryPolicy,
  UndocumentedVerdict,
} from "../../runtime/index.ts";

/** The retrying policy of the tests: nothing random, so that every delay is known. */
export function retrying(
  change: Partial<Extract<RetryPolicy, { retry: true }>> = {},
): Extract<RetryPolicy, { retry: true }> {
  return {
    retry: true,
    recovery: "backoff",
    maxAttempts: 3,
    initialDelayMs: 100,
    multiplier: 2,
    maxDelayMs: 60_000,
    jitter: "none",
    when: "idempotent",
    headers: {},
    ...change,
  };
}

export const policies = {
  rate_limited: retrying({ recovery: "throttle", when: "always", initialDelayMs: 1_000 }),
  overloaded: retrying(),
  busy: retrying({ recovery: "wait", when: "always", multiplier: 1, initialDelayMs: 250 }),
  token_expired: retrying({
    recovery: "reauthenticate",
    when: "always",
    maxAttempts: 2,
    initialDelayMs: 0,
  }),
  invalid: { retry: false, recovery: "fix" },
} as const satisfies Record<string, RetryPolicy>;

export type Code = keyof typeof policies;

interface Body<C extends Code> {
  readonly error: { readonly code: C; readonly message?: string };
}

interface Documented<C extends Code> extends DocumentedVerdict {
  readonly code: C;
  readonly status: number;
  readonly body: Body<C>;
}

export type AcmeVerdict = { [C in Code]: Documented<C> }[Code] | UndocumentedVerdict;

const categories: Record<Code, Category> = {
  rate_limited: "RESOURCE_EXHAUSTED",
  overloaded: "UNAVAILABLE",
  busy: "ABORTED",
  token_expired: "UNAUTHENTICATED",
  invalid: "INVALID_ARGUMENT",
};

function classify({ status, body }: Answer): AcmeVerdict | undefined {
  const wireCode: unknown = (body as { error?: { code?: unknown } } | null | undefined)?.error
    ?.code;
  if (typeof wireCode === "string" && Object.hasOwn(policies, wireCode)) {
    const code = wireCode as Code;
    return {
      documented: true,
      code,
      category: categories[code],
      wireCode,
      status: status!,
      body,
      policy: policies[code],
      scope: "api",
    } as AcmeVerdict;
  }
  if (status === undefined || status < 400) return undefined;
  return {
    documented: false,
    category: status >= 500 ? "UNAVAILABLE" : "UNKNOWN",
    ...(typeof wireCode === "string" && { wireCode }),
    status,
    body,
    policy: status >= 500 ? policies.overloaded : policies.invalid,
    reason: body === undefined ? "empty" : typeof body === "string" ? "not_json" : "shape",
  };
}

/** A small API, written by hand as a generated folder's `api` is. */
export const acme: Api<AcmeVerdict> = {
  id: "acme",
  classify,
  retryPolicies: policies,
  operations: {
    "things/list": "GET /things",
    "things/latest": "GET /things/latest",
    "things/get": "GET /things/{id}",
    "things/create": "POST /things",
  },
  errorsBelow400: [200],
};

export const errorBody = (code: Code, message = ""): string =>
  JSON.stringify({ error: { code, message } });
