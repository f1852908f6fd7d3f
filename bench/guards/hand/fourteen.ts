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
  const issues: readonly unknown[] = body.issues;
  for (let i = 0; i < issues.length; i++) if (!isIssue(issues[i])) return false;
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
  for (let i = 0; i < path.length; i++) {
    const step: unknown = path[i];
    if (typeof step !== "string" && typeof step !== "number") return false;
  }
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
