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
  if (typeof body !== "object" || body === null) return false;
  const { status, error, message, timestamp } = body as Record<string, unknown>;
  return (
    typeof status === "number" &&
    typeof error === "string" &&
    typeof message === "string" &&
    typeof timestamp === "string"
  );
}
