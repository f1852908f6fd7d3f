import type { Category, RetryPolicy } from "../../runtime/policy.ts";
import type { ErrorCatalog, ErrorModel, StatusFallback } from "../model/catalog.ts";
import { defaultOf, policyOf } from "../model/defaults.ts";
import { classOf } from "../model/statuses.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration, SourceFile } from "../print/source-file.ts";
import { headerLine } from "./header.ts";
import { neighbour, type EmitOptions } from "./options.ts";
import { statusWords } from "./reading.ts";
import { hardline, indent, literal, object, property, tallObject, type Entry } from "./syntax.ts";

/**
 * export const retryPolicies = { rate_limited: { retry: true, … }, … } as const satisfies RetryPolicies<Code>;
 * export function policyForStatus(status: number): RetryPolicy { … }
 * export function categoryForStatus(status: number): Category { … }
 */
export function emitRetryPolicies(catalog: ErrorCatalog, options: EmitOptions): SourceFile {
  const fallback = policyForStatus(catalog);
  return {
    path: "retry-policies.ts",
    header: [headerLine(catalog)],
    declarations: [
      {
        kind: "import",
        typeOnly: true,
        names: ["Category", "RetryPolicies", "RetryPolicy"],
        from: "openapi-errors/runtime",
      },
      { kind: "import", typeOnly: true, names: ["Code"], from: neighbour("errors", options) },
      {
        kind: "const",
        name: "retryPolicies",
        exported: true,
        docs: `What to do about each error of ${catalog.api.title}, and when to try again. Times are in milliseconds.`,
        value: [policies(catalog), " as const satisfies RetryPolicies<Code>"],
      },
      ...fallback,
      categoryForStatus(catalog),
    ],
  };
}

function policies({ errors }: ErrorCatalog): Doc {
  if (errors.length === 0) return "{}";
  const entries = errors.map((error) => [
    hardline,
    ...comment(error),
    `${property(error.code)}: `,
    error.policy === "by-status" ? '"by-status"' : policyDoc(error.policy),
    ",",
  ]);
  return ["{", indent(entries), hardline, "}"];
}

/** The statuses, where they are worth a word. */
function comment(error: ErrorModel): Doc[] {
  const words = statusWords(error.cases);
  return words === "" ? [] : [`// ${words}`, hardline];
}

export function policyDoc(policy: RetryPolicy): Doc {
  const advice: Entry[] =
    policy.advice === undefined ? [] : [{ key: "advice", value: literal(policy.advice) }];
  if (!policy.retry) {
    const entries = [
      { key: "retry", value: "false" },
      { key: "recovery", value: literal(policy.recovery) },
      ...advice,
    ];
    return advice.length === 0 ? object(entries) : tallObject(entries);
  }
  const { jitter, headers } = policy;
  return tallObject([
    { key: "retry", value: "true" },
    { key: "recovery", value: literal(policy.recovery) },
    { key: "maxAttempts", value: number(policy.maxAttempts) },
    { key: "initialDelayMs", value: number(policy.initialDelayMs) },
    { key: "multiplier", value: number(policy.multiplier) },
    { key: "maxDelayMs", value: number(policy.maxDelayMs) },
    {
      key: "jitter",
      value:
        typeof jitter === "string"
          ? literal(jitter)
          : object([
              { key: "minMs", value: number(jitter.minMs) },
              { key: "maxMs", value: number(jitter.maxMs) },
            ]),
    },
    { key: "when", value: literal(policy.when) },
    {
      key: "headers",
      value: object(
        Object.keys(headers).map((name) => ({ key: name, value: literal(headers[name]!) })),
      ),
    },
    ...advice,
  ]);
}

/** `60_000`. */
function number(value: number): string {
  const text = String(value);
  return /^\d{5,}$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, "_") : text;
}

/** All error statuses, grouped by what the spec, else the built-in table, says of them. */
function policyForStatus(catalog: ErrorCatalog): Declaration[] {
  const said = catalog.fallbacks.filter(({ scope }) => scope.kind === "api");
  const policyAt = (status: number): RetryPolicy =>
    sayingOf(said, status)?.policy ?? policyOf(defaultOf(status).recovery);
  const names = new Map<string, string>();
  const declarations: Declaration[] = [];
  const nameOf = (status: number): string => {
    const policy = policyAt(status);
    const identity = JSON.stringify(policy);
    const known = names.get(identity);
    if (known !== undefined) return known;
    const taken = new Set(names.values());
    const name = taken.has(policy.recovery) ? `${policy.recovery}At${status}` : policy.recovery;
    names.set(identity, name);
    declarations.push({
      kind: "const",
      name,
      exported: false,
      type: "RetryPolicy",
      value: policyDoc(policy),
    });
    return name;
  };
  const body = byStatus(nameOf);
  return [
    {
      kind: "function",
      name: "policyForStatus",
      exported: true,
      docs: "What to do about an error that the spec does not describe, by its status.",
      parameters: [{ name: "status", type: "number" }],
      returnType: "RetryPolicy",
      body,
    },
    ...declarations,
  ];
}

function categoryForStatus(catalog: ErrorCatalog): Declaration {
  const said = catalog.fallbacks.filter(({ scope }) => scope.kind === "api");
  const categoryAt = (status: number): Category =>
    sayingOf(said, status)?.category ?? defaultOf(status).category;
  const body = byStatus((status) => `"${categoryAt(status)}"`);
  return {
    kind: "function",
    name: "categoryForStatus",
    exported: true,
    docs: "The `google.rpc.Code` of an error that the spec does not describe, by its status.",
    parameters: [{ name: "status", type: "number" }],
    returnType: "Category",
    body,
  };
}

function sayingOf(said: readonly StatusFallback[], status: number): StatusFallback | undefined {
  return (
    said.find((one) => one.status === status) ??
    said.find((one) => one.status === classOf(status)) ??
    said.find((one) => one.status === "default")
  );
}

/** Unassigned statuses, whose answer is that of their class. */
const plain = { client: 499, server: 599 } as const;

/** A switch over the statuses whose answer is not their class's. */
function byStatus(answer: (status: number) => string): Doc {
  const client = answer(plain.client);
  const server = answer(plain.server);
  const groups = new Map<string, number[]>();
  for (let status = 400; status < 600; status++) {
    const value = answer(status);
    if (value === (status < 500 ? client : server)) continue;
    groups.set(value, [...(groups.get(value) ?? []), status]);
  }
  const rest =
    client === server ? `return ${client};` : `return status >= 500 ? ${server} : ${client};`;
  const arms = [...groups].map(([value, statuses]) => [
    ...statuses.map((status) => [hardline, `case ${status}:`]),
    indent([hardline, `return ${value};`]),
  ]);
  const otherwise = [hardline, "default:", indent([hardline, rest])];
  return arms.length === 0
    ? rest
    : ["switch (status) {", indent([...arms, otherwise]), hardline, "}"];
}
