import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { neighbour } from "./neighbour.ts";

/** Larger files are refused. The largest OpenAPI documents in use have about 80 MB, every reference in them replaced. */
export const MAX_BYTES = 128 * 1024 * 1024;

export interface TextFault {
  readonly fault: string;
  readonly help: string;
  /** From 1, where one is known. */
  readonly line?: number;
}

/** Reads a regular file of bounded size as UTF-8 text; never waits on a pipe or a device. */
export function readText(path: string): { readonly text: string } | TextFault {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (thrown) {
    return openFault(thrown, path);
  }
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) return unreadable("it is a folder", "Name the document inside it.");
    if (!stats.isFile()) {
      return unreadable("it is no regular file", "Pass the document on standard input, as `-`.");
    }
    if (stats.size > MAX_BYTES) return tooLarge;
    return decode(readFileSync(file));
  } catch (thrown) {
    return openFault(thrown, path);
  } finally {
    closeSync(file);
  }
}

/** UTF-8 bytes as text, a byte order mark removed. */
export function decode(bytes: Buffer): { readonly text: string } | TextFault {
  if (bytes.length > MAX_BYTES) return tooLarge;
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return unreadable(`it is encoded as ${wide}`, "Save it as UTF-8.");
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const help = "Name a document in YAML or JSON; this looks like a binary file.";
    return { ...unreadable("it holds a zero byte", help), line: lineOf(bytes, zero) };
  }
  if (!isUtf8(bytes)) {
    return { ...unreadable("it is not UTF-8", "Save it as UTF-8."), line: firstBadLine(bytes) };
  }
  const text = bytes.toString("utf8");
  return { text: text.startsWith("\ufeff") ? text.slice(1) : text };
}

/** By its byte order mark, or by the zero bytes beside the ASCII characters any document begins with. */
function wideEncoding(bytes: Buffer): "UTF-16" | "UTF-32" | undefined {
  const start = bytes.toString("latin1", 0, 4);
  // The mark of little-endian UTF-16 begins that of UTF-32.
  if (/^(?:\xFF\xFE\0\0|\0\0\xFE\xFF|[^\0]\0{3}|\0{3}[^\0])/.test(start)) return "UTF-32";
  return /^(?:\xFF\xFE|\xFE\xFF|(?:[^\0]\0){2}|(?:\0[^\0]){2})/.test(start) ? "UTF-16" : undefined;
}

function firstBadLine(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1))
    line++;
  return line;
}

function openFault(thrown: unknown, path: string): TextFault {
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR")
    return unreadable("it does not exist", neighbour(path) ?? "Check the path.");
  if (code === "EACCES" || code === "EPERM") {
    return unreadable("reading it is not permitted", "Grant read permission.");
  }
  if (code === "ELOOP") return unreadable("its symbolic links go in a circle", "Mend the links.");
  if (code === "ENAMETOOLONG") return unreadable("its name is too long", "Check the path.");
  return unreadable(
    `reading it fails${typeof code === "string" ? ` with ${code}` : ""}`,
    "Check the path.",
  );
}

const unreadable = (fault: string, help: string): TextFault => ({ fault, help });
const tooLarge = unreadable(
  `it is larger than ${MAX_BYTES / 1024 / 1024} MB`,
  "Split the document into files joined by `$ref`.",
);
