/* What a careful person writes for CyberShield: the checks of the generated guards, and no others. */

export const isBadRequest = (body: unknown): boolean => isErrorBody(body);
export const isUnauthorized = (body: unknown): boolean => isErrorBody(body);
export const isForbidden = (body: unknown): boolean => isErrorBody(body);
export const isNotFound = (body: unknown): boolean => isErrorBody(body);
export const isConflict = (body: unknown): boolean => isErrorBody(body);
export const isTooManyRequests = (body: unknown): boolean => isErrorBody(body);
export const isInternalServerError = (body: unknown): boolean => isErrorBody(body);
export const isServiceUnavailable = (body: unknown): boolean => isErrorBody(body);
export const isTokenExpired = (status: number): boolean => status === 408;

/** One body for every error: without a status none is told from another. */
export const isCyberShieldError = (body: unknown): boolean => isErrorBody(body);

function isErrorBody(body: unknown): boolean {
  return (
    isRecord(body) &&
    typeof body.status === "number" &&
    typeof body.error === "string" &&
    typeof body.message === "string" &&
    typeof body.timestamp === "string"
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
