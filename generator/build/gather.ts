import type { Node } from "../model/document.ts";
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
  const gathered = new Map<
    string,
    {
      site: Site;
      owners: Set<string>;
      readings: Set<ResponseReading>;
      occasions: Map<string, number>;
    }
  >();
  for (const site of sites) {
    const reading = read(site.response, site.at);
    const sort = reading.marks
      ? [numberOf(reading)]
      : [reading.text, ...reading.alternatives.map(numberOf)];
    const key = JSON.stringify([site.kind, site.status, site.mediaType, ...sort]);
    const known = gathered.get(key) ?? {
      site,
      owners: new Set(),
      readings: new Set(),
      occasions: new Map(),
    };
    gathered.set(key, known);
    known.readings.add(reading);
    for (const owner of site.owners) known.owners.add(owner);
    const said = site.description ?? reading.description;
    const count = Math.max(1, site.owners.length);
    known.occasions.set(said, (known.occasions.get(said) ?? 0) + count);
  }
  return [...gathered.values()].flatMap(({ owners, readings, site, occasions }) => {
    const [reading] = readings;
    return reading
      ? [{ site: { ...site, owners: [...owners] }, reading, readings: [...readings], occasions }]
      : [];
  });
}
