import type { NodePlace } from "../model/document.ts";
import { digest } from "../naming/digest.ts";
import { identifierOf, isNameable, isPascalCase } from "../naming/identifier.ts";
import { isReserved } from "../naming/reserved.ts";
import { pascalCase, snakeCase } from "../naming/words.ts";
import type { Report, Reports } from "./reports.ts";

/** What an error's name is made from. */
export interface Nameable {
  readonly code: string;
  readonly origin: "declared" | "wire" | "status";
  /** The place of its code's path among the API's; lower is preferred. */
  readonly rank: number;
  /** The name of the property its code stands in. */
  readonly segment?: string;
  readonly said?: { readonly text: string; readonly at: NodePlace };
  readonly at: NodePlace;
}

/**
 * One identifier for each error, in the same order. A name is repaired from the error alone and those it collides with,
 * never from its position.
 */
export function nameErrors(
  errors: readonly Nameable[],
  api: string,
  reports: Reports,
): readonly string[] {
  const wanted = errors.map((error) => saidName(error, api, reports) ?? codeName(error, api));
  const names = [...wanted];
  for (const group of collisions(names)) separate(group, errors, names);
  for (const group of collisions(names)) {
    for (const index of group) names[index] = hashed(names[index] ?? "", errors[index]);
  }
  const groups = new Map(collisions(wanted).map((group) => [wanted[group[0] ?? 0] ?? "", group]));
  for (const [index, error] of errors.entries()) {
    const named = { error, name: names[index] ?? "", wanted: wanted[index] ?? "" };
    const group = groups.get(named.wanted) ?? [];
    const others = group.flatMap((other) => (other === index ? [] : (errors[other] ?? [])));
    if (error.said?.text !== named.wanted) reportRepair(named, others, api, reports);
    else if (named.name !== named.wanted) reportCollision(named, others, reports);
  }
  return names;
}

/** An error, the name it has, and the one it would have by itself. */
interface Named {
  readonly error: Nameable;
  readonly name: string;
  readonly wanted: string;
}

/** The name an `x-error` gives, if it can be one. */
function saidName({ said }: Nameable, api: string, reports: Reports): string | undefined {
  if (!said || (isPascalCase(said.text) && !isReserved(said.text, api))) return said?.text;
  reports.error("invalid-name", said.at, `\`${said.text}\` can't name an error.`, {
    help: "Write a name in PascalCase that neither JavaScript nor the generated files use.",
  });
  return undefined;
}

function codeName({ code }: Nameable, api: string): string {
  const name = identifierOf(code);
  if (!isReserved(name, api)) return name;
  return name.endsWith("Error") ? `${name}Code` : `${name}Error`;
}

/** The errors that share a name, as lists of indices. */
function collisions(names: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const group = groups.get(name);
    if (group) group.push(index);
    else groups.set(name, [index]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The preferred wire code keeps the name; a status's error is named so; another path's is named by that path. */
function separate(group: readonly number[], errors: readonly Nameable[], names: string[]): void {
  const best = Math.min(...group.map((index) => errors[index]?.rank ?? Infinity));
  const keepers = group.filter((index) => {
    const error = errors[index];
    return error && error.origin !== "status" && error.rank === best;
  });
  const plain = plainest(
    keepers.map((index) => errors[index]?.code ?? ""),
    names[group[0] ?? 0] ?? "",
  );
  for (const index of group) {
    const error = errors[index];
    const name = names[index] ?? "";
    if (!error) continue;
    if (error.origin === "status") names[index] = `${name}Status`;
    else if (error.rank > best && error.segment !== undefined)
      names[index] = `${name}At${pascalCase(error.segment)}`;
    else if (keepers.length > 1 && error.code !== plain) names[index] = hashed(name, error);
  }
}

/** Of `not_found`, `NOT_FOUND` and `notFound` the first one present has the plainest claim to `NotFound`; the last has none. */
function plainest(codes: readonly string[], name: string): string | undefined {
  const spelled = snakeCase(name);
  return [spelled, spelled.toUpperCase()].find((spelling) => codes.includes(spelling));
}

const hashed = (name: string, error: Nameable | undefined): string =>
  name + digest(error?.code ?? "", 4);

function reportCollision(
  { error, name }: Named,
  others: readonly Nameable[],
  reports: Reports,
): void {
  const { said, code, at } = error;
  reports.error(
    "one-name-one-code",
    said?.at ?? at,
    `The name \`${said?.text}\` of \`${code}\` is another error's too; it becomes \`${name}\`.`,
    { help: "Give each error a name of its own.", related: placesOf(others) },
  );
}

function reportRepair(
  { error, name, wanted }: Named,
  others: readonly Nameable[],
  api: string,
  reports: Reports,
): void {
  const { code, at } = error;
  const made = identifierOf(code);
  if (name === pascalCase(code) && isNameable(code)) return;
  const isShared = name !== wanted;
  const isTaken = isReserved(made, api);
  const related = isShared ? placesOf(others) : [];
  if (!reports.handWritten) {
    const why = isShared
      ? `: ${listed(others)} would be \`${wanted}\` too`
      : isTaken
        ? `: \`${made}\` is reserved`
        : "";
    reports.note("renamed", at, `The error \`${code}\` is named \`${name}\`${why}.`, { related });
    return;
  }
  const fact = isShared
    ? `makes the name \`${wanted}\`, as ${listed(others)} ${others.length > 1 ? "do" : "does"}`
    : isTaken
      ? `makes the name \`${made}\`, which is reserved`
      : "makes no name";
  reports.error(
    isShared ? "one-name-one-code" : "invalid-name",
    at,
    `The code \`${code}\` ${fact}; it would be \`${name}\`.`,
    {
      help: isShared
        ? "Give each of them a `name` of its own."
        : "Give the error a `code` or a `name` that makes an identifier.",
      related,
    },
  );
}

/** So many of the errors with one name are named; there are seldom more than two. */
const FEW = 3;

function listed(errors: readonly Nameable[]): string {
  if (errors.length === 0) return "another error";
  const codes = errors.slice(0, FEW).map(({ code }) => `\`${code}\``);
  if (errors.length > FEW) codes.push(`${errors.length - FEW} more`);
  const last = codes.pop();
  return codes.length === 0 ? `${last}` : `${codes.join(", ")} and ${last}`;
}

const placesOf = (errors: readonly Nameable[]): NonNullable<Report["related"]> =>
  errors
    .slice(0, FEW)
    .map(({ code, said, at }) => ({ at: said?.at ?? at, message: `\`${code}\` stands here.` }));
