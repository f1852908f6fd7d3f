import { MAX_DEPTH } from "./extent.ts";

/** A JSONPath query (RFC 9535), ready to be asked. */
export interface JsonPath {
  /** The steps to every node it selects, in document order, each once. */
  select(root: unknown): readonly Steps[];
  /** How much of the query, from its start, still selects something: `$.components.schemas`. */
  matchingStart(root: unknown): string;
}

export type Steps = readonly (string | number)[];

/** Compiles queries; a bad one is answered with the reason. The library loads when the first overlay is read. */
export async function jsonPathCompiler(): Promise<
  (query: string) => JsonPath | { readonly fault: string }
> {
  const { JSONPathEnvironment, JSONPathError, JSONPathQuery } = await import("json-p3");
  const environment = new JSONPathEnvironment({ maxRecursionDepth: MAX_DEPTH + 2 });
  return (text) => {
    try {
      const query = environment.compile(text);
      return {
        select: (root) => distinct(query.query(root as Json).locations()),
        matchingStart: (root) => {
          const { segments } = query;
          for (let length = segments.length - 1; length > 0; length--) {
            const start = new JSONPathQuery(environment, segments.slice(0, length));
            if (start.match(root as Json)) return start.toString();
          }
          return "$";
        },
      };
    } catch (thrown) {
      if (thrown instanceof JSONPathError) return { fault: thrown.message };
      throw thrown;
    }
  };
}

type Json = Parameters<InstanceType<typeof import("json-p3").JSONPathQuery>["query"]>[0];

function distinct(locations: readonly Steps[]): readonly Steps[] {
  const seen = new Map(locations.map((steps) => [JSON.stringify(steps), steps]));
  return [...seen.values()];
}
