import { isMapping } from "./walk.ts";

/** A Swagger 2.0 root that may be written to. */
export type Tree = Record<string, unknown>;

/**
 * Swagger 2.0 lets `produces` of an operation win over that of the document; the converter has it the other way round. Shared
 * Responses, which belong to no operation, then are JSON, as errors mostly are.
 */
export function settleProduces(root: Tree): void {
  const operations = operationsOf(root);
  if (root["produces"] === undefined) return;
  if (operations.every(({ produces }) => produces === undefined)) return;
  for (const operation of operations) operation["produces"] ??= root["produces"];
  delete root["produces"];
}

/** Examples stand under media types. Where they stand under the names of a body's own properties, they are one body. */
export function settleExamples(root: Tree): void {
  for (const place of [root, ...operationsOf(root)]) {
    const [type] = [place["produces"] ?? root["produces"] ?? "application/json"].flat();
    for (const response of mappingsIn(place["responses"])) {
      const { examples } = response;
      if (!isMapping(examples) || Object.keys(examples).some((key) => key.includes("/"))) continue;
      if (Object.values(examples).every(isMapping)) continue;
      response["examples"] = { [String(type)]: examples };
    }
  }
}

/** What is said of requests and of security has nothing to do with errors, and is where converters stumble. */
export function dropRequests(root: Tree): void {
  delete root["securityDefinitions"];
  for (const place of [root, ...itemsOf(root), ...operationsOf(root)]) {
    delete place["parameters"];
    delete place["consumes"];
  }
}

/** Responses and operations that are nothing, or nothing that could be converted. */
export function dropNothings(root: Tree): void {
  for (const item of itemsOf(root)) {
    for (const [key, value] of Object.entries(item)) if (value === null) delete item[key];
  }
  for (const { responses } of [root, ...operationsOf(root)]) {
    if (!isMapping(responses)) continue;
    for (const [key, value] of Object.entries(responses))
      if (!isMapping(value)) (responses as Tree)[key] = {};
  }
}

const itemsOf = (root: Tree): readonly Tree[] => mappingsIn(root["paths"]);

const operationsOf = (root: Tree): readonly Tree[] => itemsOf(root).flatMap(mappingsIn);

const mappingsIn = (value: unknown): readonly Tree[] =>
  isMapping(value) ? (Object.values(value).filter(isMapping) as Tree[]) : [];
