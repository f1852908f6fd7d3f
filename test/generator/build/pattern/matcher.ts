// A backtracking matcher as ECMA-262 describes one, that counts the characters it reads.
import { RegExpParser, type AST } from "@eslint-community/regexpp";

type Go = (at: number) => boolean;

/** Thrown once more characters are read than anyone wants to wait for. */
export class TooMany extends Error {}

/** How many characters a pattern reads, again and again, until it has matched a text or failed everywhere. */
export function readsOf(pattern: string, text: string, most: number): number {
  const { alternatives } = new RegExpParser().parsePattern(pattern, 0, pattern.length, {
    unicode: true,
  });
  const characters = [...text];
  let reads = 0;

  const either = (branches: readonly AST.Alternative[], at: number, go: Go): boolean =>
    branches.some(({ elements }) => sequence(elements, 0, at, go));

  const sequence = (
    elements: readonly AST.Element[],
    index: number,
    at: number,
    go: Go,
  ): boolean =>
    index === elements.length
      ? go(at)
      : match(elements[index]!, at, (after) => sequence(elements, index + 1, after, go));

  function match(element: AST.Element, at: number, go: Go): boolean {
    switch (element.type) {
      case "Character":
      case "CharacterSet":
      case "CharacterClass":
        if (at === characters.length) return false;
        reads += 1;
        if (reads > most) throw new TooMany();
        return testOf(element.raw).test(characters[at]!) && go(at + 1);
      case "Group":
      case "CapturingGroup":
        return either(element.alternatives, at, go);
      case "Quantifier":
        return repeat(element, element.min, element.max, at, go);
      case "Assertion":
        return holds(element, at) && go(at);
      default:
        throw new Error(`no ${element.type} here`);
    }
  }

  function repeat(
    quantifier: AST.Quantifier,
    min: number,
    max: number,
    at: number,
    go: Go,
  ): boolean {
    if (max === 0) return go(at);
    const again = (): boolean =>
      match(quantifier.element, at, (after) =>
        min === 0 && after === at
          ? false
          : repeat(quantifier, Math.max(0, min - 1), max - 1, after, go),
      );
    if (min > 0) return again();
    return quantifier.greedy ? again() || go(at) : go(at) || again();
  }

  function holds(assertion: AST.Assertion, at: number): boolean {
    if (assertion.kind === "start") return at === 0;
    if (assertion.kind === "end") return at === characters.length;
    if (assertion.kind !== "lookahead") throw new Error(`no ${assertion.kind} here`);
    return either(assertion.alternatives, at, () => true) !== assertion.negate;
  }

  for (let start = 0; start <= characters.length; start++) {
    if (either(alternatives, start, () => true)) break;
  }
  return reads;
}

const tests = new Map<string, RegExp>();

function testOf(raw: string): RegExp {
  const test = tests.get(raw) ?? new RegExp(`^${raw}$`, "u");
  tests.set(raw, test);
  return test;
}
