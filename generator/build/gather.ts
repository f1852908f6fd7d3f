import type { Node } from "../model/document.ts";
import { grouped } from "../model/grouped.ts";
import type { Site } from "./operations.ts";
import type { ResponseReading } from "./responses.ts";

/** What Responses say of when they are answered, each sentence with the number of operations that say so; "" is said by none. */
export type Occasions = ReadonlyMap<string, number>;

/** The same operations, whose sentences are about more than one code. */
export const unsaid = (occasions: Occasions): Occasions =>
  new Map([["", [...occasions.values()].reduce((sum, count) => sum + count, 0)]]);

/** Responses that say the same of the same status, in whatever words, and all who answer with them. */
export interface Answering {
  readonly site: Site;
  /** The first of them. */
  readonly reading: ResponseReading;
  /** All of them, each with examples of its own. */
  readonly readings: readonly ResponseReading[];
  readonly occasions: Occasions;
}

/** Documents repeat a Response in place for hundreds of operations; what follows looks at each sort once. */
export function gather(
  sites: readonly Site[],
  read: (response: Node, at: Site["at"]) => ResponseReading,
): readonly Answering[] {
  const numbers = new Map<unknown, number>();
  const numberOf = (thing: unknown): number => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  const sortOf = ({ site, reading }: Reply): string => {
    const sort = reading.marks
      ? [numberOf(reading)]
      : [reading.text, ...reading.alternatives.map(numberOf)];
    return JSON.stringify([site.kind, site.status, site.mediaType, ...sort]);
  };
  const replies = sites.map((site): Reply => ({ site, reading: read(site.response, site.at) }));
  return [...grouped(replies, sortOf).values()].map(answeringOf);
}

interface Reply {
  readonly site: Site;
  readonly reading: ResponseReading;
}

function answeringOf(replies: readonly [Reply, ...Reply[]]): Answering {
  const [{ site, reading }] = replies;
  const owners = new Set(replies.flatMap((one) => one.site.owners));
  const readings = new Set(replies.map((one) => one.reading));
  const occasions = new Map<string, number>();
  for (const one of replies) {
    const said = one.site.description ?? one.reading.description;
    const count = Math.max(1, one.site.owners.length);
    occasions.set(said, (occasions.get(said) ?? 0) + count);
  }
  return { site: { ...site, owners: [...owners] }, reading, readings: [...readings], occasions };
}
