/* What a careful person writes for ScrapeGraphAI: the checks of the generated guards, and no others. */

export function isValidation(body: unknown): boolean {
  return isTyped(body, "validation");
}

export function isAuthMissingKey(body: unknown): boolean {
  return isTyped(body, "auth_missing_key");
}

export function isInsufficientCredits(body: unknown): boolean {
  return isTyped(body, "insufficient_credits") || isFlat(body, "insufficient_credits");
}

export function isAuthInvalidKey(body: unknown): boolean {
  return isTyped(body, "auth_invalid_key");
}

export function isNotFound(body: unknown): boolean {
  return isTyped(body, "not_found");
}

export function isRateLimited(body: unknown): boolean {
  return isTyped(body, "rate_limited") || isFlat(body, "rate_limit_exceeded");
}

export function isInternalError(body: unknown): boolean {
  return isTyped(body, "internal_error");
}

export function isPaymentRequired(status: number): boolean {
  return status === 402;
}

export function isScrapeGraphAIError(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { error } = body;
  if (error === "insufficient_credits" || error === "rate_limit_exceeded") {
    return typeof body.message === "string";
  }
  if (!isRecord(error)) return false;
  switch (error.type) {
    case "validation":
    case "auth_missing_key":
    case "insufficient_credits":
    case "auth_invalid_key":
    case "not_found":
    case "rate_limited":
    case "internal_error":
      return hasMessageAndDetails(error);
    default:
      return false;
  }
}

function isTyped(body: unknown, type: string): boolean {
  if (!isRecord(body)) return false;
  const { error } = body;
  return isRecord(error) && error.type === type && hasMessageAndDetails(error);
}

function isFlat(body: unknown, error: string): boolean {
  return isRecord(body) && body.error === error && typeof body.message === "string";
}

function hasMessageAndDetails(error: Record<string, unknown>): boolean {
  return (
    typeof error.message === "string" && (error.details === undefined || areIssues(error.details))
  );
}

function areIssues(details: unknown): boolean {
  if (!Array.isArray(details)) return false;
  for (const issue of details as unknown[]) {
    if (
      !isRecord(issue) ||
      typeof issue.code !== "string" ||
      !isPath(issue.path) ||
      typeof issue.message !== "string" ||
      (issue.format !== undefined && typeof issue.format !== "string") ||
      (issue.pattern !== undefined && typeof issue.pattern !== "string") ||
      (issue.expected !== undefined && typeof issue.expected !== "string") ||
      (issue.origin !== undefined && typeof issue.origin !== "string") ||
      (issue.minimum !== undefined && typeof issue.minimum !== "number") ||
      (issue.maximum !== undefined && typeof issue.maximum !== "number") ||
      (issue.inclusive !== undefined && typeof issue.inclusive !== "boolean") ||
      (issue.values !== undefined && !Array.isArray(issue.values))
    ) {
      return false;
    }
  }
  return true;
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
