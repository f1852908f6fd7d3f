import type { NodePlace } from "../model/document.ts";
import { digest } from "../naming/digest.ts";
import { identifierOf, isNameable, isPascalCase } from "../naming/identifier.ts";
import { isReserved } from "../naming/reserved.ts";
import { pascalCase, snakeCase } from "../naming/words.ts";
import type { Reports } from "./reports.ts";

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
  for (const [index, error] of errors.entries()) {
    const name = names[index] ?? "";
    const isSaid = error.said !== undefined && error.said.text === wanted[index];
    if (!isSaid) reportRepair(error, name, reports);
    else if (name !== wanted[index]) reportCollision(error, name, reports);
  }
  return names;
}

/** The name an `x-error` gives, if it can be one. */
function saidName({ said }: Nameable, api: string, reports: Reports): string | undefined {
  if (!said || (isPascalCase(said.text) && !isReserved(said.text, api))) return said?.text;
  reports.error("invalid-name", said.at, `\`${said.text}\` can't name an error.`, {
    help: "Write a name in PascalCase that is no global of JavaScript.",
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

function reportCollision({ said, code, at }: Nameable, name: string, reports: Reports): void {
  reports.error(
    "one-name-one-code",
    said?.at ?? at,
    `The name \`${said?.text}\` of \`${code}\` is another error's too; it becomes \`${name}\`.`,
    { help: "Give each error a name of its own." },
  );
}

function reportRepair({ code, at }: Nameable, name: string, reports: Reports): void {
  if (name === pascalCase(code) && isNameable(code)) return;
  const help = "Give the error a `code` or a `name` that makes an identifier.";
  if (reports.handWritten) {
    reports.error(
      "invalid-name",
      at,
      `The code \`${code}\` makes no name; it would be \`${name}\`.`,
      { help },
    );
  } else {
    reports.note("renamed", at, `The error \`${code}\` is named \`${name}\`.`);
  }
}
