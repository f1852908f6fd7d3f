// The bodies a document shows, found by OpenAPI's own rules and not by what the build makes of them.
import type { Document, NodePlace, Resolved } from "../../generator/model/document.ts";

/** A Response that says how an error of one operation looks. */
export interface ErrorResponse {
  readonly operation: string;
  /** One that the Response covers. */
  readonly status: number;
  readonly bodies: readonly ExampleBody[];
}

/** A body that stands there as an example. */
export interface ExampleBody {
  readonly body: unknown;
  readonly at: NodePlace;
}

type Mapping = Readonly<Record<string, unknown>>;

const methods = "get put post delete options head patch trace query".split(" ");

export function* errorResponsesOf(document: Document): Generator<ErrorResponse> {
  const operations = [...operationsOf(document)].map(({ name, responses }) => ({
    name,
    responses: [...membersOf(document, responses)].map(
      ([key, response]) => [key.trim().toLowerCase(), response] as const,
    ),
  }));
  const keys = operations.flatMap(({ responses }) => responses.map(([key]) => key));
  const free = statuses.filter((status) => !keys.includes(String(status)));
  for (const { name, responses } of operations) {
    const ranges = responses.flatMap(([key]) => (/^[45]xx$/.test(key) ? [key[0]] : []));
    for (const [key, response] of responses) {
      const status = sampleOf(key, ranges, free);
      if (status === undefined) continue;
      yield { operation: name, status, bodies: [...bodiesOf(document, response)] };
    }
  }
}

const statuses = Array.from({ length: 200 }, (_, index) => 400 + index);

/** An error status that a Response covers; of a range or `default` one that no Response of the document stands for alone. */
function sampleOf(
  key: string,
  ranges: readonly (string | undefined)[],
  free: readonly number[],
): number | undefined {
  if (key === "default") return free.find((status) => !ranges.includes(String(status)[0]));
  if (/^[45]xx$/.test(key)) return free.find((status) => String(status)[0] === key[0]);
  return statuses.find((status) => String(status) === key);
}

function* operationsOf(
  document: Document,
): Generator<{ readonly name: string; readonly responses: Resolved | undefined }> {
  const names = new Set<string>();
  const root: Resolved = { value: document.root, at: { file: document.spec, pointer: "" } };
  for (const [path, item] of membersOf(document, field(document, root, "paths"))) {
    const further = field(document, item, "additionalOperations");
    const operations = [
      ...[...membersOf(document, item)].filter(([method]) => methods.includes(method)),
      ...membersOf(document, further),
    ];
    for (const [method, operation] of operations) {
      const { operationId } = operation.value as Mapping;
      const label = `${method.toUpperCase()} ${path}`;
      const said = typeof operationId === "string" && operationId.trim() !== "";
      const name = said && !names.has(operationId.trim()) ? operationId.trim() : label;
      names.add(name);
      yield { name, responses: field(document, operation, "responses") };
    }
  }
}

function* bodiesOf(document: Document, response: Resolved): Generator<ExampleBody> {
  for (const [type, media] of membersOf(document, field(document, response, "content"))) {
    const { example } = media.value as Mapping;
    const isJson = /json|^(?:\*|application)\/\*/i.test(type);
    const shown = (body: unknown, at: NodePlace): ExampleBody => ({
      body: isJson && typeof body === "string" ? parsed(body) : body,
      at,
    });
    if (example !== undefined) yield shown(example, step(media.at, "example"));
    for (const [, one] of membersOf(document, field(document, media, "examples"))) {
      const key = ["value", "dataValue", "serializedValue"].find((key) =>
        Object.hasOwn(one.value as Mapping, key),
      );
      if (key !== undefined) yield shown((one.value as Mapping)[key], step(one.at, key));
    }
    if (!isJson) continue;
    const schema = field(document, media, "schema");
    for (const { body, at } of schemaExamples(document, schema)) yield shown(body, at);
  }
}

/** What stands at the schema of a whole body, or at one of those it is one of. */
function* schemaExamples(
  document: Document,
  schema: Resolved | undefined,
  depth = 0,
): Generator<ExampleBody> {
  if (!isMapping(schema?.value) || depth > 8) return;
  const { value, at } = schema as Resolved & { readonly value: Mapping };
  if (value["example"] !== undefined) yield { body: value["example"], at: step(at, "example") };
  for (const [index, body] of listOf(value["examples"]).entries())
    yield { body, at: step(step(at, "examples"), String(index)) };
  for (const key of ["oneOf", "anyOf"]) {
    for (const [index, member] of listOf(value[key]).entries()) {
      const place = step(step(at, key), String(index));
      yield* schemaExamples(document, document.peek(member, place), depth + 1);
    }
  }
}

/** A value written as text where JSON is meant. */
function parsed(text: string): unknown {
  if (!/^\s*\{/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What stands under a key, behind its references. */
function field(document: Document, of: Resolved | undefined, key: string): Resolved | undefined {
  if (of === undefined || !isMapping(of.value) || !Object.hasOwn(of.value, key)) return undefined;
  return document.peek(of.value[key], step(of.at, key));
}

/** The members of a mapping that are mappings themselves, behind their references; extensions are none. */
function* membersOf(
  document: Document,
  of: Resolved | undefined,
): Generator<readonly [string, Resolved]> {
  if (of === undefined || !isMapping(of.value)) return;
  for (const [key, member] of Object.entries(of.value)) {
    const resolved = key.startsWith("x-") ? undefined : document.peek(member, step(of.at, key));
    if (resolved && isMapping(resolved.value)) yield [key, resolved];
  }
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const step = ({ file, pointer }: NodePlace, key: string): NodePlace => ({
  file,
  pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
});
