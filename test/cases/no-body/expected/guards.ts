// Generated from test/cases/no-body/spec.yaml by openapi-errors; change that file and generate again.

/** Whether Silent API documents an error with this status; its bodies are not described. */
export function isNoBodyError(status: number): boolean {
  return status === 404 || status === 429 || status >= 500;
}

/**
 * 404: Nobody has this name.
 *
 * Its body is not described: the status tells.
 */
export function isUnknownName(status: number): boolean {
  return status === 404;
}

/**
 * 429: Too many names were asked for.
 *
 * Its body is not described: the status tells.
 */
export function isTooManyRequests(status: number): boolean {
  return status === 429;
}

/**
 * 5XX: The server failed.
 *
 * Its body is not described: the status tells.
 */
export function isServerError(status: number): boolean {
  return status >= 500;
}
