/** Headers of any client: the platform's `Headers`, or a plain object as Node, undici and axios give them. */
export type HeaderSource =
  { get(name: string): unknown } | { readonly [name: string]: unknown } | null | undefined;

/** The value of one header, its lines joined by a comma; `undefined` where it is absent or empty. */
export function headerValue(headers: HeaderSource, name: string): string | undefined {
  let value: unknown;
  if (typeof headers?.get === "function") {
    value = headers.get(name);
  } else {
    for (const key in headers) {
      if (key.toLowerCase() === name.toLowerCase())
        value = (headers as Record<string, unknown>)[key];
    }
  }
  // A list reads as its lines joined by commas, as RFC 9110, section 5.3 has it.
  return `${(value as string) ?? ""}`.trim() || undefined;
}

/** Whether the headers call the body JSON, of whatever kind. */
export function isJson(headers: HeaderSource): boolean {
  return /json/i.test(headerValue(headers, "content-type")!);
}
