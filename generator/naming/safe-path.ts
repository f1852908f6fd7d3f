import { digest } from "./digest.ts";

const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

const LONGEST = 100;

/**
 * A file or folder name that every file system keeps as it is: ASCII letters, digits, `-`, `_` and inner dots,
 * no device name of Windows. A name that had to change ends in a hash of the old one.
 */
export function safeFileName(name: string): string {
  if (isSafeFileName(name)) return name;
  const kept = name
    .normalize("NFC")
    .replace(/[^A-Za-z0-9_-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST - 7);
  return kept === "" ? digest(name, 6) : `${kept}-${digest(name, 6)}`;
}

export const isSafeFileName = (name: string): boolean =>
  /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/.test(name) &&
  name.length <= LONGEST &&
  !RESERVED.test(name);
