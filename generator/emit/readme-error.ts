import type { RetryPolicy } from "../../runtime/policy.ts";
import { isBodied } from "../model/cases.ts";
import type { Case, ErrorModel, EvidenceWord, Example, Pin, Scope } from "../model/catalog.ts";
import { block, code, items, link, listed, prose } from "./markdown.ts";
import { dotted, hasBody, shapesOf, statusWords } from "./reading.ts";
import type { BodyTables } from "./readme-fields.ts";
import { timing } from "./readme-timing.ts";

/** More examples of one error are no longer read. */
const MAX_EXAMPLES = 12;

/** One error: what is known of it, and how well; then its examples. */
export function errorSection(error: ErrorModel, tables: BodyTables): string[] {
  const { evidence, category, policy } = error;
  const facts = [
    `Status: ${statusWords(error.cases)}${marked(evidence.status)}`,
    ...told(error),
    `Category: ${category === "by-status" ? "by status" : code(category)}`,
    `Recovery: ${recoveryWord(policy)}${marked(evidence.recovery)}`,
    ...timing(policy, evidence),
    ...places(error.cases),
    ...bodies(error, tables),
    ...(error.advice === undefined ? [] : [`Advice: ${prose(error.advice)}`]),
    ...(evidence.error === "documented" ? [] : [`The error itself: ${evidence.error}`]),
    ...(error.source.length === 0 ? [] : [`Source: ${error.source.map(link).join(", ")}`]),
  ];
  return [
    `## ${error.name}`,
    `${code(error.code)}: ${prose(meaning(error))}`,
    items(facts),
    ...(hasBody(error) ? examples(error) : []),
  ];
}

export function meaning({ summary, title }: ErrorModel): string {
  return summary.trim() === "" ? `${title}.` : summary;
}

export function recoveryWord(policy: RetryPolicy | "by-status"): string {
  return policy === "by-status" ? "by status" : code(policy.recovery);
}

/** The values that stand for the code, each spelling once. */
export function spellings(error: ErrorModel): string[] {
  const pins = shapesOf(error).flatMap((shape) => shape.pins);
  return [...new Set(pins.map(spelled))];
}

const spelled = ({ values }: Pin): string =>
  values.map((value) => code(JSON.stringify(value))).join(" or ");

/** Where the code stands, for each shape of the body. */
function told(error: ErrorModel): string[] {
  const shapes = shapesOf(error).map(({ pins }) =>
    pins.map((pin) => `${code(dotted(pin.path))} is ${spelled(pin)}`).join(" and "),
  );
  const said = [...new Set(shapes)].filter((words) => words !== "");
  return said.length === 0 ? [] : [`Told by: ${said.join("; or ")}`];
}

/** Where it occurs, unless that is anywhere. */
function places(cases: readonly Case[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { scope } of cases) {
    const { place, names } = placeOf(scope);
    owners.set(place, new Set([...(owners.get(place) ?? []), ...names]));
  }
  const scopes = [...owners].map(([place, names]) =>
    (names.size === 1 ? place.replace("operations", "operation") : place).replace("%", () =>
      listed([...names].map(code), 5),
    ),
  );
  return scopes.length === 1 && owners.has("any operation") ? [] : [`Where: ${scopes.join("; ")}`];
}

function placeOf(scope: Scope): { readonly place: string; readonly names: readonly string[] } {
  switch (scope.kind) {
    case "operation":
      return { place: "the operations %", names: scope.operations };
    case "request":
      return { place: `% with a body of ${code(scope.mediaType)}`, names: scope.operations };
    case "message":
      return { place: "the message %", names: scope.messages };
    case "api":
      return { place: "any operation", names: [] };
  }
}

function bodies({ cases }: ErrorModel, tables: BodyTables): string[] {
  const known = new Set(cases.filter(isBodied).map(({ body }) => tables.linked(body)));
  const others = new Set(cases.filter((one) => !isBodied(one)).map(({ body }) => body));
  const words = [
    ...[...known].slice(0, 7),
    ...(known.size > 7 ? [`${known.size - 7} more`] : []),
    ...(others.has("text") ? ["text"] : []),
    ...(others.has("unknown") ? ["not described"] : []),
  ];
  return [`Body: ${words.join(" or ")}`];
}

function examples({ examples: all, evidence }: ErrorModel): string[] {
  const shown = all.slice(0, MAX_EXAMPLES);
  const left = all.length - shown.length;
  return [
    ...shown.flatMap((example) => [caption(example, evidence.example), block(example.value)]),
    ...(left === 0 ? [] : [`And ${left} more, in ${code("fixtures.ts")}.`]),
  ];
}

/** Whose example it is, and what the spec says of it. */
function caption({ built, summary, scope }: Example, evidence: EvidenceWord): string {
  const where = scope.kind === "message" ? ", as a message" : "";
  const said = summary === undefined ? "" : ` ${prose(summary).replace(/[^.!?]$/, "$&.")}`;
  const whose = built ? "Built by the generator, since the spec shows none" : origins[evidence];
  return said === "" ? `${whose}${where}:` : `${whose}${where}.${said}`;
}

const origins: Readonly<Record<EvidenceWord, string>> = {
  documented: "As the vendor shows it",
  observed: "As it was seen",
  inferred: "Put together by us",
};

const marked = (word: EvidenceWord): string => (word === "documented" ? "" : ` (${word})`);
