import type { EvidenceWord } from "../model/catalog.ts";
import type { Node, NodePlace } from "../model/document.ts";
import type { EvidenceWords } from "./mark.ts";
import { isNode, step } from "./node.ts";
import type { Reports } from "./reports.ts";
import { noneOf, refuseUnknown } from "./x-error-faults.ts";

/** What a key of `evidence` speaks of: a fact, or more keys. */
type Facts = keyof EvidenceWords | { readonly [key: string]: Facts };

const facts: Facts = {
  error: "errorEvidence",
  status: "statusEvidence",
  recovery: "recoveryEvidence",
  retry: {
    maxAttempts: "maxAttemptsEvidence",
    initialDelay: "initialDelayMsEvidence",
    multiplier: "multiplierEvidence",
    maxDelay: "maxDelayMsEvidence",
    jitter: "jitterEvidence",
  },
  example: "exampleEvidence",
};

/** Reads `evidence` of an `x-error`: a word for all facts, or a map; what is malformed is reported and left out. */
export function readEvidence(mark: Node, at: NodePlace, reports: Reports): Partial<EvidenceWords> {
  if (!Object.hasOwn(mark, "evidence")) return {};
  const said: { -readonly [Fact in keyof EvidenceWords]?: EvidenceWord } = {};

  function read(written: unknown, key: string, known: Facts, here: NodePlace): void {
    if (typeof known === "object" && isNode(written)) {
      refuseUnknown(written, key, Object.keys(known), here, reports);
      for (const [inner, facts] of Object.entries(known)) {
        if (Object.hasOwn(written, inner)) read(written[inner], inner, facts, step(here, inner));
      }
    } else if (isEvidence(written)) {
      for (const fact of factsIn(known)) said[fact] = written;
    } else {
      const otherwise = typeof known === "object" ? ", or a map of these" : "";
      const { fault, help } = noneOf(written, words, otherwise);
      reports.error("invalid-x-error", here, `\`${key}\` ${fault}.`, { help });
    }
  }

  read(mark["evidence"], "evidence", facts, step(at, "evidence"));
  return said;
}

const factsIn = (known: Facts): readonly (keyof EvidenceWords)[] =>
  typeof known === "string" ? [known] : Object.values(known).flatMap(factsIn);

const words: readonly EvidenceWord[] = ["documented", "observed", "inferred"];

const isEvidence = (word: unknown): word is EvidenceWord => words.some((one) => one === word);
