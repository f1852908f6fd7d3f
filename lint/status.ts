/** True for `429`, `5XX` and `default`, as number or text. */
export function isStatusPattern(value: unknown): boolean {
  return (
    (typeof value === "number" || typeof value === "string") &&
    /^(?:default|[1-5]XX|[1-5]\d\d)$/.test(String(value))
  );
}

/** True where a status of the server's own failure matches: `503`, `5XX`, `default`. */
export function mayBeServerError(pattern: string): boolean {
  return pattern === "default" || pattern.startsWith("5");
}
