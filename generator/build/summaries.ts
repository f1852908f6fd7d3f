import type { CaseDraft } from "./cases.ts";
import type { Occasions } from "./gather.ts";
import type { CodeCases } from "./merge-cases.ts";

/**
 * What each error means, in the document's words: what is said of its code, else what most of its Responses say. A sentence
 * that several wire codes share says nothing of any, such as the description of the property they all stand in.
 */
export function summariesOf(codes: readonly CodeCases[]): readonly string[] {
  const sharing = new Map<string, Set<string>>();
  for (const draft of codes.flatMap(({ drafts }) => drafts)) {
    const value = JSON.stringify(draft.pins);
    for (const sentence of draft.pins.length > 0 ? sentencesOf(draft) : []) {
      const key = plain(sentence);
      sharing.set(key, (sharing.get(key) ?? new Set()).add(value));
    }
  }
  return codes.map((one) => {
    const isNamed = isNamedByItself(one);
    const tells = (sentence: string): boolean =>
      !isNamed || (sharing.get(plain(sentence))?.size ?? 0) < 2;
    const said = one.drafts.find(({ summary }) => summary !== undefined && tells(summary));
    return (
      said?.summary ??
      commonest(
        one.drafts.map(({ occasions }) => occasions),
        tells,
      ) ??
      ""
    );
  });
}

const isNamedByItself = ({ drafts }: CodeCases): boolean =>
  drafts.some(({ pins }) => pins.length > 0);

const sentencesOf = ({ summary, occasions }: CaseDraft): readonly string[] => [
  ...(summary === undefined ? [] : [summary]),
  ...[...occasions.keys()].filter((sentence) => sentence !== ""),
];

/** The sentence of at least half of the operations; where they differ more, none speaks for them. */
function commonest(
  all: readonly Occasions[],
  tells: (sentence: string) => boolean,
): string | undefined {
  const counts = new Map<string, { readonly sentence: string; count: number }>();
  let total = 0;
  for (const [sentence, count] of all.flatMap((occasions) => [...occasions])) {
    const known = counts.get(plain(sentence));
    if (known) known.count += count;
    else counts.set(plain(sentence), { sentence, count });
    total += count;
  }
  counts.delete("");
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return most && most.count * 2 >= total && tells(most.sentence) ? most.sentence : undefined;
}

const plain = (sentence: string): string => sentence.trim().replace(/\.$/, "").toLowerCase();
