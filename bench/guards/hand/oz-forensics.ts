/* What a careful person writes for Oz Forensics: the checks of the generated guards, and no others. */

export const isUnknown = (body: unknown): boolean => isOz(body, 0);
export const isUnknownClientError = (body: unknown): boolean => isOz(body, 0);
export const isNotAllowed = (body: unknown): boolean => isOz(body, 1);
export const isNotRealized = (body: unknown): boolean => isOz(body, 2);
export const isInvalidStructure = (body: unknown): boolean => isOz(body, 3);
export const isInvalidValue = (body: unknown): boolean => isOz(body, 4);
export const isInvalidType = (body: unknown): boolean => isOz(body, 5);
export const isAuthNotProvided = (body: unknown): boolean => isOz(body, 6);
export const isAuthInvalid = (body: unknown): boolean => isOz(body, 7);
export const isAuthExpired = (body: unknown): boolean => isOz(body, 8);
export const isAuthForbidden = (body: unknown): boolean => isOz(body, 9);
export const isNotExist = (body: unknown): boolean => isOz(body, 10);
export const isExternalService = (body: unknown): boolean => isOz(body, 11);
export const isDatabase = (body: unknown): boolean => isOz(body, 12);

export const isContainerPayloadMissing = (body: unknown): boolean => isOz(body, 3);
export const isContainerWithoutMedia = (body: unknown): boolean => isOz(body, 4);
export const isContainerDamaged = (body: unknown): boolean => isOz(body, 5);
export const isContainerMissing = (body: unknown): boolean => isOz(body, 13);
export const isContainerUnusable = (body: unknown): boolean => isOz(body, 14);

export const isSessionNotFound = (body: unknown): boolean => isAnyOz(body);
export const isSessionNotOwned = (body: unknown): boolean => isAnyOz(body);

/** Without a status any code will do: two operations document errors without saying which. */
export const isOzForensicsError = (body: unknown): boolean => isAnyOz(body);

function isOz(body: unknown, code: number): boolean {
  return isRecord(body) && body.error_code === code && isDescribed(body);
}

function isAnyOz(body: unknown): boolean {
  return isRecord(body) && typeof body.error_code === "number" && isDescribed(body);
}

function isDescribed(body: Record<string, unknown>): boolean {
  const { details, error_details: newer } = body;
  return (
    typeof body.error_message === "string" &&
    (details === undefined || areDetails(details)) &&
    (newer === undefined || areDetails(newer))
  );
}

function areDetails(details: unknown): boolean {
  if (typeof details === "string" || details === null) return true;
  return (
    isRecord(details) &&
    (details.key_path === undefined || typeof details.key_path === "string") &&
    (details.key === undefined || typeof details.key === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
