import type { Header } from "../model/catalog.ts";
import type { Document, Node, NodePlace } from "../model/document.ts";
import { anything, type Alternative, type Flatten } from "./flatten.ts";
import { headersOf } from "./headers.ts";
import type { Mark } from "./mark.ts";
import { entriesOf, isNode, list, own, step, text } from "./node.ts";
import { mediaTypesOf } from "./operations.ts";
import type { Reports } from "./reports.ts";
import { readMarks } from "./x-error.ts";

/** What a Response says, whatever its status and whoever answers with it. */
export interface ResponseReading {
  readonly at: NodePlace;
  readonly description: string;
  readonly marks: readonly Mark[] | undefined;
  /** What a JSON body may look like; none where there is no JSON. */
  readonly alternatives: readonly Alternative[];
  /** True where a body that is no JSON may come. */
  readonly text: boolean;
  /** In the order of the document; those of schemas are not among them. */
  readonly examples: readonly RawExample[];
  readonly headers: readonly Header[];
}

export interface RawExample {
  /** Its key, where it has one. */
  readonly name?: string;
  readonly summary?: string;
  readonly value: unknown;
  readonly at: NodePlace;
  readonly isText: boolean;
}

/** Reads Responses, and the Request Bodies of messages, each once. */
export function responseReader(
  document: Document,
  flatten: Flatten,
  reports: Reports,
): (response: Node, at: NodePlace) => ResponseReading {
  const known = new Map<Node, ResponseReading>();
  return (response, at) => {
    const before = known.get(response);
    if (before) return before;
    const reading = read(response, at, document, flatten, reports);
    known.set(response, reading);
    return reading;
  };
}

function read(
  response: Node,
  at: NodePlace,
  document: Document,
  flatten: Flatten,
  reports: Reports,
): ResponseReading {
  const alternatives = new Set<Alternative>();
  const examples: RawExample[] = [];
  let isText = false;
  const media = mediaTypesOf(response, at, document.resolve);
  for (const [mediaType, content, place] of media) {
    const json = isJsonType(mediaType);
    examples.push(...examplesOf(content, place, !json, document));
    if (!json) isText = true;
    else if (own(content, "schema") === undefined) alternatives.add(anything);
    else
      for (const one of flatten(own(content, "schema"), step(place, "schema")))
        alternatives.add(one);
  }
  // Documents omit bodies that exist: no content declared means an unknown body, not none.
  if (alternatives.size === 0 && !isText) alternatives.add(anything);
  return {
    at,
    description: text(own(response, "description")) ?? text(own(response, "summary")) ?? "",
    marks: readMarks(own(response, "x-error"), step(at, "x-error"), reports),
    alternatives: [...alternatives],
    text: isText,
    examples,
    headers: headersOf(response, at, document),
  };
}

/** JSON, anything that ends in `+json`, and the wildcards that allow it; parameters don't matter (RFC 6839, section 3.1). */
export function isJsonType(mediaType: string): boolean {
  const essence = (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
  return /^(?:application|text)\/(?:json|x-json)$|\+json$|^(?:\*|application)\/\*$|^\*$/.test(
    essence,
  );
}

function examplesOf(
  media: Node,
  at: NodePlace,
  isText: boolean,
  document: Document,
): readonly RawExample[] {
  const single = own(media, "example");
  const place = step(at, "examples");
  const named = entriesOf(own(media, "examples")).flatMap(([name, written]): RawExample[] => {
    const example = document.resolve(written, step(place, name));
    if (!example || !isNode(example.value)) return [];
    const key = ["value", "dataValue", "serializedValue"].find(
      (field) => own(example.value as Node, field) !== undefined,
    );
    // Swagger 2.0 lists examples by media type.
    const isPlain = key === undefined && name.includes("/") && isJsonType(name);
    if (isPlain) return [{ value: written, at: step(place, name), isText }];
    if (key === undefined) return [];
    const summary = text(own(example.value, "summary"));
    const said = { name, ...(summary !== undefined && { summary }) };
    return [{ ...said, value: example.value[key], at: step(example.at, key), isText }];
  });
  if (single === undefined) return named;
  return [{ value: single, at: step(at, "example"), isText }, ...named];
}

/** The examples that stand in the schema of a whole body: `example`, and the list `examples` of JSON Schema. */
export const schemaExamples = ({ parts }: Alternative): readonly RawExample[] =>
  parts.flatMap(({ node, at }) => {
    const single = own(node, "example");
    const first =
      single === undefined ? [] : [{ value: single, at: step(at, "example"), isText: false }];
    const place = step(at, "examples");
    const several = list(own(node, "examples")).map((value, index) => ({
      value,
      at: step(place, index),
      isText: false,
    }));
    return [...first, ...several];
  });
