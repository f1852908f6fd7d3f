import { arrayIndex, fromPointer, toPointer } from "../diagnostics/pointer.ts";
import { isMapping, mappingsOf } from "./walk.ts";

/** What `$id`, `$anchor` and OpenAPI 3.2's `$self` of one document name. Looked up, never fetched. */
export interface Identities {
  /** Absolute URI without fragment → pointer of the schema or document it identifies. */
  readonly resources: ReadonlyMap<string, string>;
  /** `<pointer of the resource>#<anchor>` → pointer. */
  readonly anchors: ReadonlyMap<string, string>;
}

const none: Identities = { resources: new Map(), anchors: new Map() };

/** A text without these words needs no walk. */
export const mayIdentify = (text: string): boolean =>
  /\$(?:id|self|anchor|dynamicAnchor)\b/.test(text);

/** Reads the identities of a document; `url` is where it was fetched from, if it was. */
export function identitiesOf(root: unknown, url: string | undefined): Identities {
  const resources = new Map<string, string>();
  const anchors = new Map<string, string>();
  for (const { mapping, pointer } of mappingsOf(root)) {
    const id = identifierOf(mapping, pointer);
    if (id !== undefined) {
      const base = baseAt(root, parentOf(pointer), url).uri;
      const uri = pointer === "" ? absolute(id, url) : absolute(id, base);
      if (uri !== undefined && !resources.has(uri)) resources.set(uri, pointer);
    }
    for (const anchor of [mapping.$anchor, mapping.$dynamicAnchor]) {
      if (typeof anchor !== "string") continue;
      const key = `${baseAt(root, pointer, url).pointer}#${anchor}`;
      if (!anchors.has(key)) anchors.set(key, pointer);
    }
  }
  return resources.size === 0 && anchors.size === 0 ? none : { resources, anchors };
}

/** The base URI at a place, and the pointer of the schema or document that sets it. */
export function baseAt(
  root: unknown,
  pointer: string,
  url: string | undefined,
): { readonly uri: string | undefined; readonly pointer: string } {
  let uri = url;
  let resource = "";
  let value: unknown = root;
  const steps = fromPointer(pointer) ?? [];
  for (let depth = 0; depth <= steps.length; depth++) {
    const here = toPointer(steps.slice(0, depth));
    const id = isMapping(value) ? identifierOf(value, here) : undefined;
    if (id !== undefined) {
      uri = absolute(id, uri) ?? uri;
      resource = here;
    }
    value = childOf(value, steps[depth] ?? "");
  }
  return { uri, pointer: resource };
}

/** A child by one step of a pointer: own keys and existing indices only. */
export function childOf(value: unknown, step: string): unknown {
  if (Array.isArray(value)) {
    const index = arrayIndex(step);
    return index === undefined ? undefined : (value[index] as unknown);
  }
  return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function identifierOf(
  mapping: Readonly<Record<string, unknown>>,
  pointer: string,
): string | undefined {
  const id = pointer === "" ? (mapping.$self ?? mapping.$id) : mapping.$id;
  return typeof id === "string" && !id.startsWith("#") ? id : undefined;
}

const parentOf = (pointer: string): string =>
  pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));

function absolute(id: string, base: string | undefined): string | undefined {
  if (!URL.canParse(id, base)) return undefined;
  const url = new URL(id, base);
  url.hash = "";
  return url.href;
}
