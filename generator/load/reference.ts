/** What a `$ref` names, before anything is opened. */
export type Reference =
  /** A path relative to the file it stands in, percent-decoded; empty for the same file. */
  | { readonly kind: "path"; readonly path: string; readonly fragment: string }
  | { readonly kind: "url"; readonly url: URL; readonly fragment: string }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "unclear"; readonly reason: string };

/** Reads a URI reference (RFC 3986, section 4.1). `base` is the URL of the document it stands in, if it has one. */
export function readReference(ref: string, base?: string): Reference {
  const { address, fragment } = splitReference(ref);
  if (address === "") return { kind: "path", path: "", fragment };
  if (address.includes("\\")) return { kind: "refused", reason: "holds a backslash" };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") {
    const reason = scheme.length === 1 ? "names a drive" : `has the scheme \`${scheme}:\``;
    return { kind: "refused", reason };
  }
  if (scheme !== undefined || address.startsWith("//") || base !== undefined) {
    const url = base === undefined ? toUrl(address) : toUrl(address, base);
    if (url !== undefined) return { kind: "url", url, fragment };
    if (address.startsWith("//")) return { kind: "refused", reason: "names a host" };
    return { kind: "unclear", reason: "is no URL" };
  }
  const path = percentDecoded(address) ?? address;
  if (/[\\\u0000-\u001f]/.test(path)) {
    return { kind: "refused", reason: "holds a backslash or a control character" };
  }
  if (address.includes("?")) return { kind: "unclear", reason: "has a query, but names a file" };
  return { kind: "path", path, fragment };
}

function toUrl(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

function percentDecoded(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The parts before and after the first `#`; the fragment is percent-decoded. */
export function splitReference(ref: string): {
  readonly address: string;
  readonly fragment: string;
} {
  const hash = ref.indexOf("#");
  if (hash < 0) return { address: ref, fragment: "" };
  const fragment = ref.slice(hash + 1);
  return { address: ref.slice(0, hash), fragment: percentDecoded(fragment) ?? fragment };
}

/** What a reference calls its target: the last step of its fragment, else the file's name without its ending. */
export function referenceName(ref: string): string | undefined {
  const { address, fragment } = splitReference(ref);
  const step = fragment.slice(fragment.lastIndexOf("/") + 1);
  if (step !== "") return step.replaceAll("~1", "/").replaceAll("~0", "~");
  const file = address.replace(/\?.*$/, "").split("/").at(-1) ?? "";
  return (percentDecoded(file) ?? file).replace(/\.[^.]*$/, "") || undefined;
}
