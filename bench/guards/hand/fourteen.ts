/* What a careful person writes for the fourteen errors of bench/specs/fourteen.yaml, checks for checks. */

export const isConflict = (body: unknown): boolean =>
  isRecord(body) && body.code === "conflict" && hasMessage(body);

export const isRateLimited = (body: unknown): boolean =>
  isRecord(body) && body.code === "rate_limited" && isProblem(body);

export const isInvalidState = (body: unknown): boolean =>
  isRecord(body) && body.code === "invalid_state" && isInvalid(body);

export function isFourteenError(body: unknown): boolean {
  if (!isRecord(body)) return false;
  switch (body.code) {
    case "not_found":
    case "unauthorized":
    case "forbidden":
    case "conflict":
    case "internal":
      return hasMessage(body);
    case "out_of_credit":
    case "rate_limited":
    case "plan_expired":
    case "maintenance":
    case "region_blocked":
      return isProblem(body);
    case "invalid_body":
    case "invalid_query":
    case "invalid_header":
    case "invalid_state":
      return isInvalid(body);
    default:
      return false;
  }
}

function hasMessage(body: Record<string, unknown>): boolean {
  return typeof body.message === "string";
}

function isProblem(body: Record<string, unknown>): boolean {
  return (
    typeof body.title === "string" &&
    typeof body.status === "number" &&
    (body.detail === undefined || typeof body.detail === "string") &&
    (body.instance === undefined || typeof body.instance === "string")
  );
}

function isInvalid(body: Record<string, unknown>): boolean {
  if (typeof body.message !== "string" || !Array.isArray(body.issues)) return false;
  for (const issue of body.issues as unknown[]) if (!isIssue(issue)) return false;
  return true;
}

function isIssue(issue: unknown): boolean {
  return (
    isRecord(issue) &&
    isPath(issue.path) &&
    typeof issue.message === "string" &&
    (issue.expected === undefined || typeof issue.expected === "string")
  );
}

function isPath(path: unknown): boolean {
  if (!Array.isArray(path)) return false;
  for (const step of path as unknown[]) {
    if (typeof step !== "string" && typeof step !== "number") return false;
  }
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const categories = {
  not_found: "NOT_FOUND",
  unauthorized: "UNAUTHENTICATED",
  forbidden: "PERMISSION_DENIED",
  conflict: "ABORTED",
  internal: "INTERNAL",
  out_of_credit: "FAILED_PRECONDITION",
  rate_limited: "RESOURCE_EXHAUSTED",
  plan_expired: "FAILED_PRECONDITION",
  maintenance: "UNAVAILABLE",
  region_blocked: "PERMISSION_DENIED",
  invalid_body: "INVALID_ARGUMENT",
  invalid_query: "INVALID_ARGUMENT",
  invalid_header: "INVALID_ARGUMENT",
  invalid_state: "INVALID_ARGUMENT",
};

type Code = keyof typeof categories;

const policies: Readonly<Record<Code, object>> = {
  not_found: { retry: false, recovery: "fix" },
  unauthorized: { retry: true, recovery: "reauthenticate" },
  forbidden: { retry: false, recovery: "grant" },
  conflict: { retry: true, recovery: "wait" },
  internal: { retry: true, recovery: "backoff" },
  out_of_credit: { retry: false, recovery: "pay" },
  rate_limited: { retry: true, recovery: "throttle" },
  plan_expired: { retry: false, recovery: "pay" },
  maintenance: { retry: true, recovery: "backoff" },
  region_blocked: { retry: false, recovery: "grant" },
  invalid_body: { retry: false, recovery: "fix" },
  invalid_query: { retry: false, recovery: "fix" },
  invalid_header: { retry: false, recovery: "fix" },
  invalid_state: { retry: false, recovery: "fix" },
};

/** The verdict of the generated `classify`, for answers of errors. */
export function classify({ status, body }: { status: number; body: unknown }): object | undefined {
  if (!(status >= 400)) return undefined;
  if (!isRecord(body)) return undocumented(status, body, undefined, undefined, "shape");
  const code = body.code;
  const found = codeOf(status, body);
  if (found === "shape" || found === "status") {
    return undocumented(status, body, code, code as Code, found);
  }
  if (found === undefined) return undocumented(status, body, code, undefined, "code");
  return {
    documented: true,
    code: found,
    category: categories[found],
    wireCode: found,
    status,
    body,
    policy: policies[found],
    scope: "api",
  };
}

function undocumented(
  status: number,
  body: unknown,
  wireCode: unknown,
  resembles: Code | undefined,
  reason: string,
): object {
  return {
    documented: false,
    category: resembles === undefined ? categoryAt(status) : categories[resembles],
    resembles,
    wireCode: typeof wireCode === "string" || typeof wireCode === "number" ? wireCode : undefined,
    status,
    body,
    policy: resembles === undefined ? policyAt(status) : policies[resembles],
    reason: typeof body === "string" ? "not_json" : body === null ? "empty" : reason,
  };
}

function policyAt(status: number): object {
  switch (status) {
    case 401:
    case 403:
    case 451:
      return policies.forbidden;
    case 402:
      return policies.out_of_credit;
    case 408:
    case 425:
      return policies.internal;
    case 429:
      return policies.rate_limited;
    default:
      return status >= 500 ? policies.internal : policies.not_found;
  }
}

function categoryAt(status: number): string {
  switch (status) {
    case 400:
    case 422:
      return "INVALID_ARGUMENT";
    case 401:
      return "UNAUTHENTICATED";
    case 403:
    case 451:
      return "PERMISSION_DENIED";
    case 404:
    case 410:
      return "NOT_FOUND";
    case 408:
    case 504:
      return "DEADLINE_EXCEEDED";
    case 409:
      return "ABORTED";
    case 429:
      return "RESOURCE_EXHAUSTED";
    case 502:
    case 503:
      return "UNAVAILABLE";
    default:
      return status >= 500 ? "INTERNAL" : "FAILED_PRECONDITION";
  }
}

function codeOf(
  status: number,
  body: Record<string, unknown>,
): Code | "status" | "shape" | undefined {
  const { code } = body;
  switch (code) {
    case "not_found":
      return hasMessage(body) ? (status === 404 ? code : "status") : "shape";
    case "unauthorized":
      return hasMessage(body) ? (status === 401 ? code : "status") : "shape";
    case "forbidden":
      return hasMessage(body) ? (status === 403 ? code : "status") : "shape";
    case "conflict":
      return hasMessage(body) ? (status === 409 ? code : "status") : "shape";
    case "internal":
      return hasMessage(body) ? (status === 500 ? code : "status") : "shape";
    case "out_of_credit":
    case "plan_expired":
      return isProblem(body) ? (status === 402 ? code : "status") : "shape";
    case "rate_limited":
      return isProblem(body) ? (status === 429 ? code : "status") : "shape";
    case "maintenance":
      return isProblem(body) ? (status === 503 ? code : "status") : "shape";
    case "region_blocked":
      return isProblem(body) ? (status === 451 ? code : "status") : "shape";
    case "invalid_body":
    case "invalid_query":
    case "invalid_header":
      return isInvalid(body) ? (status === 400 ? code : "status") : "shape";
    case "invalid_state":
      return isInvalid(body) ? (status === 422 ? code : "status") : "shape";
    default:
      return undefined;
  }
}
