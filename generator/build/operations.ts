import type { StatusPattern } from "../model/catalog.ts";
import type { Document, Node, NodePlace } from "../model/document.ts";
import { isError, parseStatus } from "../model/statuses.ts";
import { entriesOf, isNode, own, step, text } from "./node.ts";
import type { Reports } from "./reports.ts";

/** One Response at one status, and all who answer with it; or one payload of a message. */
export interface Site {
  readonly kind: "api" | "operation" | "request" | "message";
  /** Undefined for a message. */
  readonly status?: StatusPattern;
  /** Of the request, where the kind is `request`. */
  readonly mediaType?: string;
  /** Operation ids, or names of messages; empty for the API. */
  readonly owners: readonly string[];
  /** A Response Object, or the Request Body Object of a message. */
  readonly response: Node;
  readonly at: NodePlace;
  /** The name of the Response among the components. */
  readonly refName?: string;
  /** A description written beside the reference to it. */
  readonly description?: string;
}

export interface Operation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
}

export interface Walkthrough {
  readonly sites: readonly Site[];
  readonly operations: readonly Operation[];
  /** The `x-speakeasy-retries` of the document, or of the first operation that has one. */
  readonly speakeasyRetries?: unknown;
}

const methods: ReadonlySet<string> = new Set(
  "get put post delete options head patch trace query".split(" "),
);

/** Every place of the document that says how an answer may look, in its order; root first. */
export function walkThrough(document: Document, reports: Reports): Walkthrough {
  const sites = new Map<string, Site & { owners: string[] }>();
  const numbers = new Map<Node, number>();
  const operations = new Map<string, Operation>();
  let speakeasyRetries = own(document.root, "x-speakeasy-retries");

  function add(site: Omit<Site, "owners">, owner?: string): void {
    const number = numbers.get(site.response) ?? numbers.size;
    numbers.set(site.response, number);
    const key = `${site.kind} ${number} ${site.status} ${site.mediaType ?? ""} ${site.description ?? ""}`;
    const known = sites.get(key);
    if (!known) sites.set(key, { ...site, owners: owner === undefined ? [] : [owner] });
    else if (owner !== undefined && known.owners.at(-1) !== owner) known.owners.push(owner);
  }

  /** Some vendors write `4xx`, which has one meaning only. */
  function readStatus(key: string, at: NodePlace): StatusPattern | undefined {
    const status = parseStatus(key);
    if (status !== undefined) return status;
    const meant = [key.trim().toUpperCase(), key.trim().toLowerCase()].find(parseStatus);
    const [message, help] =
      meant === undefined
        ? [
            `\`${key}\` is no status.`,
            "Write a status such as `404`, a range such as `4XX`, or `default`.",
          ]
        : [`\`${key}\` is no status; it is read as \`${meant}\`.`, `Write \`${meant}\`.`];
    reports.fault("invalid-status", at, message, { help, key: true });
    return parseStatus(meant);
  }

  function addResponses(
    responses: unknown,
    at: NodePlace,
    site: Pick<Site, "kind" | "mediaType">,
    owner?: string,
  ): void {
    for (const [key, written, here] of membersOf(document, responses, at)) {
      const status = readStatus(key, here);
      if (status === undefined) continue;
      const resolved = isError(status)
        ? document.resolve(written, here)
        : document.peek(written, here);
      // A status with nothing behind it is documented all the same.
      const response = resolved?.value === null ? {} : resolved?.value;
      if (!resolved || !isNode(response)) continue;
      const { refName } = resolved;
      const beside =
        isNode(written) && written !== response ? text(own(written, "description")) : undefined;
      add(
        {
          ...site,
          status,
          response,
          at: resolved.at,
          ...(refName !== undefined && { refName }),
          ...(beside !== undefined && { description: beside }),
        },
        owner,
      );
    }
  }

  function addOperation(method: string, path: string, operation: Node, at: NodePlace): void {
    const label = `${method.toUpperCase()} ${path}`;
    const written = text(own(operation, "operationId")) ?? label;
    const id = operations.has(written) ? label : written;
    operations.set(id, { id, method: method.toUpperCase(), path });
    speakeasyRetries ??= own(operation, "x-speakeasy-retries");
    const body = document.peek(own(operation, "requestBody"), step(at, "requestBody"));
    for (const [mediaType, media, place] of mediaTypesOf(
      body?.value,
      body?.at ?? at,
      document.peek,
    )) {
      const key = "x-error-responses";
      addResponses(own(media, key), step(place, key), { kind: "request", mediaType }, id);
    }
    addResponses(own(operation, "responses"), step(at, "responses"), { kind: "operation" }, id);
    for (const [name, written] of entriesOf(own(operation, "callbacks"))) {
      const callback = document.peek(written, step(step(at, "callbacks"), name));
      for (const [expression, item] of entriesOf(callback?.value)) {
        if (callback && !expression.startsWith("x-"))
          addMessages(name, item, step(callback.at, expression));
      }
    }
  }

  /** A webhook or callback: what is sent to us. How we answer is ours, so its `responses` are not read. */
  function addMessages(name: string, written: unknown, at: NodePlace): void {
    for (const { operation, place } of operationsOf(document.peek, written, at)) {
      const body = document.peek(own(operation, "requestBody"), step(place, "requestBody"));
      if (!body || !isNode(body.value)) continue;
      const owner = text(own(operation, "operationId")) ?? name;
      add({ kind: "message", response: body.value, at: body.at }, owner);
    }
  }

  const rootAt: NodePlace = { file: document.spec, pointer: "" };
  const root = document.root;
  addResponses(own(root, "x-error-responses"), step(rootAt, "x-error-responses"), { kind: "api" });
  for (const [path, written, at] of membersOf(
    document,
    own(root, "paths"),
    step(rootAt, "paths"),
  )) {
    for (const { method, operation, place } of operationsOf(document.resolve, written, at)) {
      addOperation(method, path, operation, place);
    }
  }
  for (const [name, written] of entriesOf(own(root, "webhooks"))) {
    addMessages(name, written, step(step(rootAt, "webhooks"), name));
  }
  return { sites: [...sites.values()], operations: [...operations.values()], speakeasyRetries };
}

interface Found {
  readonly method: string;
  readonly operation: Node;
  readonly place: NodePlace;
}

/** What a map holds but extensions. Some vendors keep all of a map in a file of its own, and refer to that. */
function membersOf(
  document: Document,
  map: unknown,
  at: NodePlace,
): readonly (readonly [string, unknown, NodePlace])[] {
  const resolved = document.resolve(map, at);
  return entriesOf(resolved?.value).flatMap(([key, written]) =>
    resolved && !key.startsWith("x-") ? [[key, written, step(resolved.at, key)] as const] : [],
  );
}

function operationsOf(
  follow: Document["resolve"],
  written: unknown,
  at: NodePlace,
): readonly Found[] {
  const item = follow(written, at);
  if (!item || !isNode(item.value)) return [];
  const additional = "additionalOperations";
  const found = [
    ...Object.entries(item.value)
      .filter(([key]) => methods.has(key))
      .map(([method, operation]) => ({ method, operation, place: step(item.at, method) })),
    ...entriesOf(own(item.value, additional)).map(([method, operation]) => ({
      method,
      operation,
      place: step(step(item.at, additional), method),
    })),
  ];
  return found.flatMap(({ method, operation, place }) => {
    const resolved = follow(operation, place);
    return resolved && isNode(resolved.value)
      ? [{ method, operation: resolved.value, place: resolved.at }]
      : [];
  });
}

/**
 * The Media Type Objects of a body or a Response; OpenAPI 3.2 lets them be references. A Response in the manner of Swagger 2.0,
 * which a file that a converted document refers to may have, is taken for one of JSON.
 */
export function mediaTypesOf(
  body: unknown,
  at: NodePlace,
  follow: Document["resolve"],
): readonly (readonly [string, Node, NodePlace])[] {
  if (!isNode(body)) return [];
  const content = own(body, "content");
  if (content === undefined && isNode(own(body, "schema"))) {
    return [["application/json", body, at]];
  }
  return entriesOf(content).flatMap(([mediaType, written]) => {
    const media = follow(written, step(step(at, "content"), mediaType));
    if (!media || !isNode(media.value) || mediaType.startsWith("x-")) return [];
    return [[mediaType, media.value, media.at] as const];
  });
}
