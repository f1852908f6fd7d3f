import type { Case, Path, PinValue } from "../model/catalog.ts";
import type { Shape } from "../model/shape.ts";
import { isReservedWord } from "../naming/reserved.ts";
import { camelCase } from "../naming/words.ts";
import type { Doc } from "../print/doc.ts";
import type { Parameter } from "../print/source-file.ts";
import { check, type PinCheck, type Surroundings } from "./checks.ts";
import { allOf, anyOf, code, neverHolds, termsOf, type Condition } from "./condition.ts";
import { kindOfAll } from "./pinned.ts";
import { access, block, key, returns } from "./syntax.ts";

/**
 * A condition as the body of a function that never throws. What is no object is out first: compilers make more of that
 * than of one more term.
 */
export function guarded(condition: Condition, constants: readonly Doc[] = []): Doc {
  if (neverHolds(condition)) return returns("false");
  const [first, ...rest] = termsOf(condition);
  return first === "isObject(body)" && rest.length + constants.length > 1
    ? neverThrows(["if (!isObject(body)) return false;", ...constants, returns(code(allOf(rest)))])
    : neverThrows([returns(code(condition))]);
}

export function neverThrows(statements: readonly Doc[]): Doc {
  return [
    block("try", statements),
    block(" catch", ["return false; // A getter or a Proxy of the caller's threw."]),
  ];
}

/**
 * if (!isObject(body)) return false;
 * const { error } = body;
 * return isObject(error) && error.type === "rate_limited" && typeof error.message === "string";
 *
 * A member on the way to a pin that is read more than once is read into a constant.
 */
export function bodyCheck(shape: Shape, pins: readonly PinCheck[], around: Surroundings): Doc {
  const checked = (within: Surroundings): Condition =>
    kindsFirst(check(shape, "body", within, pins));
  const plain = checked(around);
  const steps = [...new Set(pins.map(({ path }) => path[0]))].filter(
    (step): step is string => typeof step === "string" && timesRead(plain, step) > 1,
  );
  if (steps.length === 0 || !haveOwnLocals(steps)) return guarded(plain);
  const locals = new Map(steps.map((step) => [`body${access(step)}`, localName(step)]));
  const local = (expression: string): string => locals.get(expression) ?? expression;
  const condition = checked({ ...around, local });
  return termsOf(condition)[0] === "isObject(body)"
    ? guarded(condition, [destructured(steps)])
    : guarded(plain);
}

/**
 * A text is compared with the expected code when the kinds of what stands beside it are right: one comparison takes
 * longer than all of them.
 */
function kindsFirst(condition: Condition): Condition {
  const terms = termsOf(condition);
  const compared = terms.findIndex(
    (term, i) => isExpected(term) && /^typeof .* === "string"$/.test(String(terms[i - 1])),
  );
  if (compared < 0) return condition;
  const behind = terms.slice(compared + 1);
  const other = behind.findIndex((term) => !isKind(term));
  const kinds = behind.slice(0, other < 0 ? undefined : other);
  const rest = behind.slice(kinds.length);
  return allOf([...terms.slice(0, compared), ...kinds, terms[compared]!, ...rest]);
}

const anyCode = "expected === undefined";

const isExpected = (term: Condition): boolean =>
  typeof term === "object" && "any" in term && term.any[0] === anyCode;

/** `typeof body.detail === "string"`, also where it may be missing. */
function isKind(term: Condition): boolean {
  if (typeof term === "string") return /^typeof |=== undefined$/.test(term);
  return "any" in term && term.any.every(isKind);
}

function timesRead(condition: Condition, member: string): number {
  const expression = `body${access(member)}`;
  return JSON.stringify(condition)
    .split(JSON.stringify(expression).slice(1, -1))
    .filter((after, i) => i > 0 && !/^[\w$]/.test(after)).length;
}

/** `const { error, error_code: errorCode } = body;` */
export function destructured(members: readonly string[]): string {
  const parts = members.map((member) => {
    const local = localName(member);
    return local === member ? member : `${key(member)}: ${local}`;
  });
  return `const { ${parts.join(", ")} } = body;`;
}

/** Whether each member can have a constant: `error_code` and `errorCode` would share one. */
export function haveOwnLocals(members: readonly string[]): boolean {
  return new Set(members.map(localName)).size === members.length;
}

/** The constant that holds a member of the body. */
export function localName(member: string): string {
  const said = camelCase(member);
  const isFree = !isReservedWord(said) && !ours.has(said) && !/^(is|fits)[A-Z]/.test(said);
  return /^[a-z]/.test(said) && isFree ? said : `${said}Value`.replace(/^[^a-z]/, "code$&");
}

/** Names that the emitted functions have for their own. */
const ours = new Set(
  "answer body status expected alternative value item documented undocumented verdict".split(" "),
);

/** The one pin of several errors: each gives the value that it expects; without one, anything of its kind will do. */
export function expectedPin(path: Path, cases: readonly Case[]): Parametric {
  const lists = cases.flatMap((one) => (one.pins.length === 0 ? [] : [one.pins[0]!.values]));
  const width = Math.max(...lists.map((values) => values.length));
  const names = ["expected", "alternative"];
  while (names.length < width) names.push(`alternative${names.length}`);
  const parameters = names.slice(0, width).map((name, k): Parameter => ({
    name,
    type: typeOfValues(lists.map((values) => values[k < values.length ? k : 0]!)),
    optional: true,
  }));
  const { holds: isOfKind } = kindPin(path, lists.flat());
  const holds = (expression: string, kind: Condition): Condition =>
    allOf([
      isOfKind(expression, kind),
      anyOf([anyCode, ...parameters.map(({ name }) => `${expression} === ${name}`)]),
    ]);
  return { pins: [{ path, holds }], parameters };
}

/** Several pins of several errors: each gives the values of all. */
export function requiredPins(cases: readonly [Case, ...Case[]]): Parametric {
  const parameters: Parameter[] = [];
  const pins = cases[0].pins.map(({ path }, i): PinCheck => {
    const lists = cases.map((one) => one.pins[i]!.values);
    const width = Math.max(...lists.map((values) => values.length));
    const names = Array.from({ length: width }, (_, k) => {
      const name = parameterName(path, parameters);
      const type = typeOfValues(lists.map((values) => values[k < values.length ? k : 0]!));
      parameters.push({ name, type });
      return name;
    });
    return {
      path,
      holds: (expression) => anyOf(names.map((name) => `${expression} === ${name}`)),
    };
  });
  return { pins, parameters };
}

/** Pins whose values are parameters. */
export interface Parametric {
  readonly pins: readonly PinCheck[];
  readonly parameters: readonly Parameter[];
}

/** A pin that says nothing but the kind of its values, where the schema says so, too: what is asked of a shape beside them. */
export function kindPin(path: Path, values: readonly PinValue[]): PinCheck {
  const all = kindOfAll(values);
  return {
    path,
    holds: (expression, kind) => (kind === `typeof ${expression} === "${all}"` ? kind : allOf([])),
  };
}

function typeOfValues(values: readonly PinValue[]): string {
  return [...new Set(values.map((value) => (value === null ? "null" : typeof value)))].join(" | ");
}

/** `type` for a pin at `error.type`; the second spelling of a value is `typeOr`. */
function parameterName(path: Path, taken: readonly Parameter[]): string {
  const names = new Set(taken.map(({ name }) => name));
  const wish = stepName(path);
  let name = wish;
  while (names.has(name)) name = name === wish ? `${wish}Or` : `${name}_`;
  return name;
}

/** `type` for what stands at `error.type`. */
export function stepName(path: Path): string {
  return localName(String(path.findLast((step) => typeof step === "string") ?? "code"));
}
