// Generated from specs/techwriter-tasks.yaml by openapi-errors; change that file and generate again.

/**
 * Whether Technical Writer Tasks API documents an error with this status; its bodies are not
 * described.
 */
export function isTechwriterTasksError(status: number): boolean {
  return status === 400 || status === 401 || status === 404 || status === 429 || status === 500;
}

/**
 * 400: The request has an invalid syntax or lacks a required parameter.
 *
 * Its body is not described: the status tells.
 */
export function isBadRequest(status: number): boolean {
  return status === 400;
}

/**
 * 401: The API key is invalid. Whether a missing key is answered so, too, is not documented.
 *
 * Its body is not described: the status tells.
 */
export function isUnauthenticated(status: number): boolean {
  return status === 401;
}

/**
 * 404: Either the URL is wrong, or the id is not associated with this account. Nothing tells the
 * two apart.
 *
 * Its body is not described: the status tells.
 */
export function isNotFound(status: number): boolean {
  return status === 404;
}

/**
 * 429: The limit of the day is reached. The vendor documents the limits but neither this status nor
 * a header.
 *
 * Its body is not described: the status tells.
 */
export function isTooManyRequests(status: number): boolean {
  return status === 429;
}

/**
 * 500: The server failed. The vendor names neither a delay nor a number of tries.
 *
 * Its body is not described: the status tells.
 */
export function isInternalServerError(status: number): boolean {
  return status === 500;
}
