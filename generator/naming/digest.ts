import { createHash } from "node:crypto";

/** The first hexadecimal digits of a text's SHA-256: the same on every machine, whatever stands beside it. */
export const digest = (text: string, digits: number): string =>
  createHash("sha256").update(text).digest("hex").slice(0, digits);
