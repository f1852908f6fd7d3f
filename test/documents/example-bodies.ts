// The bodies a document shows, found by OpenAPI's own rules and not by what the build makes of them.
import type { Document, NodePlace, Resolved } from "../../generator/model/document.ts";

/** A body that stands as an example of one answer. */
export interface ExampleBody {
  readonly operation: string;
  /** One that the response covers: 418 for `4XX`, 500 for `default`. */
  readonly status: number;
  readonly body: unknown;
  readonly pointer: string;
}

type Mapping = Readonly<Record<string, unknown>>;

const methods = "get put post delete options head patch trace query".split(" ");

export function exampleBodiesOf(document: Document): readonly ExampleBody[] {
  const found: ExampleBody[] = [];
  const start: NodePlace = { file: document.spec, pointer: "" };
  for (const [path, item] of membersOf(document, document.root["paths"], [start, "paths"])) {
    for (const [method, operation] of membersOf(document, item.value, [item.at])) {
      if (!methods.includes(method)) continue;
      const { operationId, responses } = operation.value as Mapping;
      const name =
        typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`;
      for (const [status, response] of membersOf(document, responses, [
        operation.at,
        "responses",
      ])) {
        const sample = sampleOf(status);
        if (sample < 400) continue;
        for (const shown of bodiesOfResponse(document, response))
          found.push({ operation: name, status: sample, ...shown });
      }
    }
  }
  return found;
}

function sampleOf(status: string): number {
  if (/^\d+$/.test(status)) return Number(status);
  return /^4/.test(status) ? 418 : /^[123]/.test(status) ? 0 : 500;
}

type Shown = Pick<ExampleBody, "body" | "pointer">;

function* bodiesOfResponse(document: Document, response: Resolved): Generator<Shown> {
  const { content } = response.value as Mapping;
  for (const [type, media] of membersOf(document, content, [response.at, "content"])) {
    const { example, schema, examples } = media.value as Mapping;
    const isJson = /json|^\*\/\*$/.test(type);
    const shown = (body: unknown, at: NodePlace): Shown => ({
      body: isJson && typeof body === "string" && /^\s*\{/.test(body) ? JSON.parse(body) : body,
      pointer: at.pointer,
    });
    if (example !== undefined) yield shown(example, step(media.at, "example"));
    for (const [, one] of membersOf(document, examples, [media.at, "examples"])) {
      const { value } = one.value as Mapping;
      if (value !== undefined) yield shown(value, step(one.at, "value"));
    }
    const resolved = document.resolve(schema, step(media.at, "schema"));
    const own = (resolved?.value as Mapping | undefined)?.["example"];
    if (resolved && own !== undefined && isJson) yield shown(own, step(resolved.at, "example"));
  }
}

/** The members of a mapping that are mappings themselves, behind their references. */
function* membersOf(
  document: Document,
  value: unknown,
  [at, ...keys]: readonly [NodePlace, ...string[]],
): Generator<readonly [string, Resolved]> {
  if (typeof value !== "object" || value === null) return;
  const place = keys.reduce(step, at);
  for (const [key, member] of Object.entries(value)) {
    if (typeof member !== "object" || member === null || Array.isArray(member)) continue;
    const resolved = document.resolve(member, step(place, key));
    if (resolved) yield [key, resolved];
  }
}

const step = ({ file, pointer }: NodePlace, key: string): NodePlace => ({
  file,
  pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
});
