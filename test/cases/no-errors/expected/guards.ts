// Generated from test/cases/no-errors/spec.yaml by openapi-errors; change that file and generate again.

/** Whether Quiet API documents an error with this status; its bodies are not described. */
export function isNoErrorsError(_status: number): boolean {
  return false;
}
