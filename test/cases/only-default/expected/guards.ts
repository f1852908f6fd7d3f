// Generated from test/cases/only-default/spec.yaml by openapi-errors; change that file and generate again.

/** Whether One answer documents an error with this status; its bodies are not described. */
export function isOnlyDefaultError(status: number): boolean {
  return status >= 400;
}

/**
 * Any error status: Whatever went wrong, ask the vendor.
 *
 * Its body is not described: the status tells.
 */
export function isUnexpectedError(status: number): boolean {
  return status >= 400;
}
