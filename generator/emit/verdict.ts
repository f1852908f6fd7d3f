import type { ErrorCatalog } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration, Member } from "../print/source-file.ts";
import { hasBody, hasUnknownBody, isGeneric } from "./reading.ts";
import { statusType } from "./statuses.ts";
import { both, conditional, literal, union } from "./syntax.ts";

/**
 * export type AcmeVerdict = Documented<"rate_limited", 429> | … | Undocumented;
 * interface Documented<C extends Code, Status> { … }
 * interface Undocumented { … }
 */
export function verdictDeclarations(catalog: ErrorCatalog): Declaration[] {
  const { name } = catalog.api;
  return [
    {
      kind: "type",
      name: `${name}Verdict`,
      exported: true,
      docs: "What `classify` says of an error: one member for each code, and one for what the spec does not describe.",
      value: union([
        ...catalog.errors.map(
          (error) => `Documented<${literal(error.code)}, ${statusType(error.cases)}>`,
        ),
        "Undocumented",
      ]),
    },
    ...verdictIn(catalog),
    ...(catalog.errors.length === 0 ? [] : [documented(catalog), ...openCode(catalog)]),
    undocumented(catalog),
  ];
}

function documented(catalog: ErrorCatalog): Declaration {
  const { errors } = catalog;
  const lookedUp = (table: string, type: string, byStatus: boolean): Doc => {
    const own = `(typeof ${table})[C]`;
    return byStatus ? conditional(`${own} extends "by-status"`, type, own) : own;
  };
  const category = errors.some((error) => error.category === "by-status");
  const policy = errors.some((error) => error.policy === "by-status");
  const open = openCodes(catalog).length > 0;
  return {
    kind: "interface",
    name: "Documented",
    exported: false,
    typeParameters: ["C extends Code", "Status"],
    members: [
      { name: "documented", type: "true" },
      { name: "code", type: "C" },
      { name: "category", type: lookedUp("categories", "Category", category) },
      wireCode(catalog),
      { name: "status", type: "Status" },
      {
        name: "body",
        type: open ? "C extends OpenCode ? unknown : ErrorsByCode[C]" : "ErrorsByCode[C]",
      },
      { name: "policy", type: lookedUp("retryPolicies", "RetryPolicy", policy) },
      {
        name: "scope",
        type: '"operation" | "api"',
        docs: "Whether the operation itself documents the error, or the API.",
      },
    ],
  };
}

function undocumented(catalog: ErrorCatalog): Declaration {
  return {
    kind: "interface",
    name: "Undocumented",
    exported: false,
    members: [
      { name: "documented", type: "false" },
      { name: "code", optional: true, type: "undefined" },
      { name: "category", type: "Category" },
      {
        name: "resembles",
        optional: true,
        type: "Code | undefined",
        docs: "The error whose code it carries, or whose status it has.",
      },
      wireCode(catalog),
      { name: "status", type: "number" },
      { name: "body", type: "unknown" },
      { name: "policy", type: "RetryPolicy" },
      { name: "scope", optional: true, type: "undefined" },
      { name: "reason", type: "UndocumentedReason" },
    ],
  };
}

function wireCode(catalog: ErrorCatalog): Member {
  return {
    name: "wireCode",
    optional: true,
    type: catalog.codePaths.length > 0 ? "string | number | undefined" : "undefined",
    docs: "The code as the body spells it.",
  };
}

/** Codes with a described body in one place and an open one in another. */
function openCodes(catalog: ErrorCatalog): string[] {
  return catalog.errors
    .filter((error) => hasBody(error) && hasUnknownBody(error))
    .map((error) => literal(error.code));
}

function openCode(catalog: ErrorCatalog): Declaration[] {
  const codes = openCodes(catalog);
  if (codes.length === 0) return [];
  return [
    {
      kind: "type",
      name: "OpenCode",
      exported: false,
      docs: "Codes that some operation documents without a body.",
      value: union(codes),
    },
  ];
}

function verdictIn(catalog: ErrorCatalog): Declaration[] {
  if (!isGeneric(catalog)) return [];
  const { name } = catalog.api;
  return [
    {
      kind: "interface",
      name: "AnswerOf",
      exported: false,
      docs: "An answer of an operation that is known by its name.",
      typeParameters: ["Operation extends string"],
      extends: "Answer",
      members: [{ name: "operation", type: "Operation" }],
    },
    {
      kind: "type",
      name: `${name}VerdictIn`,
      exported: true,
      typeParameters: ["Operation extends string"],
      docs: "The same for an answer of one operation: with the scope `operation` it is one of its own codes.",
      value: both(`${name}Verdict`, "ScopeIn<Operation>"),
    },
    {
      kind: "type",
      name: "ScopeIn",
      exported: false,
      typeParameters: ["Operation extends string"],
      value: [
        " ",
        conditional(
          // Inferred, it is one name; narrowed, it would be an intersection with each of them.
          "Operation extends infer Known extends keyof Operations",
          "In<Operations[Known]>",
          "unknown",
        ),
      ],
    },
    {
      kind: "type",
      name: "In",
      exported: false,
      typeParameters: ["Codes"],
      value: union([
        '{ readonly scope: "operation"; readonly code: Codes }',
        '{ readonly scope: "api" | undefined }',
      ]),
    },
  ];
}
