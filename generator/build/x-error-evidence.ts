import type { EvidenceWord } from "../model/catalog.ts";
import type { Node, NodePlace } from "../model/document.ts";
import type { EvidenceWords } from "./mark.ts";
import { entriesOf, isNode, step } from "./node.ts";
import type { Reports } from "./reports.ts";

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

  function read(written: unknown, key: string, known: Facts | undefined, here: NodePlace): void {
    if (typeof known === "object" && isNode(written)) {
      for (const [inner, word] of entriesOf(written)) {
        read(
          word,
          inner,
          Object.hasOwn(known, inner) ? known[inner] : undefined,
          step(here, inner),
        );
      }
    } else if (known !== undefined && isEvidence(written)) {
      for (const fact of factsIn(known)) said[fact] = written;
    } else {
      reports.error("invalid-x-error", here, `\`${key}\` ${faultOf(known)}.`);
    }
  }

  read(mark["evidence"], "evidence", facts, step(at, "evidence"));
  return said;
}

const factsIn = (known: Facts): readonly (keyof EvidenceWords)[] =>
  typeof known === "string" ? [known] : Object.values(known).flatMap(factsIn);

function faultOf(known: Facts | undefined): string {
  if (known === undefined) return "is nothing that `evidence` speaks of";
  const words = "is none of `documented`, `observed`, `inferred`";
  if (typeof known === "string") return words;
  const keys = Object.keys(known).map((inner) => `\`${inner}\``);
  return `${words}, nor a map of these under ${keys.join(", ")}`;
}

const isEvidence = (word: unknown): word is EvidenceWord =>
  word === "documented" || word === "observed" || word === "inferred";
