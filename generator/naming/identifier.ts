import { digest } from "./digest.ts";
import { pascalCase } from "./words.ts";

const LONGEST = 80;

/** The identifier that names a code: PascalCase of it, repaired from the code alone where that is none. */
export function identifierOf(code: string): string {
  const name = pascalCase(lastSegment(code));
  if (name === "") return `Error${digest(code, 6)}`;
  const shortened = name.length > LONGEST ? name.slice(0, LONGEST) + digest(code, 6) : name;
  return startsWithDigit(shortened) ? `Error${shortened}` : shortened;
}

/** True where a code makes an identifier by itself, with nothing to repair. */
export const isNameable = (code: string): boolean =>
  /^[A-Za-z]/.test(code) && /^[\x20-\x7e]*$/.test(code) && !isUri(code) && code.length <= LONGEST;

export const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/** What an explicit `name` must look like. */
export const isPascalCase = (name: string): boolean =>
  /^[A-Z][A-Za-z0-9]*$/.test(name) && name.length <= LONGEST;

export const startsWithDigit = (name: string): boolean => /^[0-9]/.test(name);

const isUri = (code: string): boolean => /^(?:[a-z][a-z0-9+.-]*:\/\/|urn:)/i.test(code);

/** A URI is named by its fragment, else by the last segment of its path. */
export function lastSegment(code: string): string {
  if (!isUri(code)) return code;
  const [address = "", fragment] = code.split("#", 2);
  if (fragment !== undefined && pascalCase(fragment) !== "") return fragment;
  const path = address.split("?", 1)[0] ?? "";
  return path.split(/[/:]/).findLast((segment) => pascalCase(segment) !== "") ?? code;
}
