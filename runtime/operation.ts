import type { Api } from "./verdict.ts";

/**
 * The operation a request calls, found by its method and the end of its path, since only the consumer knows the
 * server's own prefix; `undefined` where none fits. Costs some microseconds per operation, and only errors ask.
 */
export function findOperation(
  { operations = {} }: Api,
  method: string,
  url: string,
): string | undefined {
  const { pathname } = new URL(url, "http://x");
  return Object.keys(operations).find((operation) => {
    const template = operations[operation]!.replace(/[^\w\s/{}]/g, "\\$&")
      .replace(/{.*?}/g, "[^/]+")
      .replace(" ", " .*");
    return RegExp(`^${template}/?$`).test(`${method.toUpperCase()} ${pathname}`);
  });
}
