import type { Api } from "./verdict.ts";

/**
 * The operation a request calls, found by its method and the end of its path, since only the consumer knows the
 * server's own prefix. Of the templates that fit, the one with most segments counts, then the one with most text outside
 * its parameters; a query in a template has to begin the request's. `undefined` where none fits, and where two fit alike,
 * as those that differ in their fragment do, which is never sent. Costs some microseconds per operation, and only
 * errors ask.
 */
export function findOperation(
  { operations = {} }: Api,
  method: string,
  url: string,
): string | undefined {
  const { pathname, search } = new URL(url, "http://x");
  const target = `${method.toUpperCase()} ${pathname}${search}`;
  let found: string | undefined;
  let best = 0;
  for (const operation in operations) {
    // A segment is one parameter, whatever its braces hold between them: then the expression takes linear time.
    const texts = operations[operation]!.replace(/\/?(#.*|(\?.*))?$/, "$2")
      .replace(/[^\w\s/{}]/g, "\\$&")
      .split(/{[^/]*}/);
    const text = texts.join("");
    const rank = text.split("/").length + text.length / 1e4;
    // `GET /` has no segment that could end a longer path.
    const source = texts.join("[^/]+").replace(/ (?=.)/, " [^?]*");
    if (rank >= best && RegExp(`^${source}/?($|[?&])`).test(target)) {
      found = rank > best ? operation : undefined;
      best = rank;
    }
  }
  return found;
}
