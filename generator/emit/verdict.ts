import type { ErrorCatalog } from "../model/catalog.ts";
import type { Declaration } from "../print/source-file.ts";
import { hasBody, hasUnknownBody } from "./reading.ts";
import { statusType } from "./statuses.ts";
import { both, conditional, literal, union } from "./syntax.ts";

/**
 * export type AcmeVerdict = Documented<"rate_limited", 429> | … | Undocumented;
 * interface Documented<C extends Code, Status> { … }
 * interface Undocumented { … }
 */
export function verdictDeclarations(catalog: ErrorCatalog): Declaration[] {
  const { name } = catalog.api;
  const wireCode = {
    name: "wireCode",
    optional: true,
    type: catalog.codePaths.length > 0 ? "string | number | undefined" : "undefined",
    docs: "The code as the body spells it.",
  };
  const open = catalog.errors
    .filter((error) => hasBody(error) && hasUnknownBody(error))
    .map((error) => literal(error.code));
  const byStatus = catalog.errors.some((error) => error.policy === "by-status");
  const categoryByStatus = catalog.errors.some((error) => error.category === "by-status");
  const policy = "(typeof retryPolicies)[C]";
  const category = "(typeof categories)[C]";
  const openCode: Declaration[] =
    open.length === 0
      ? []
      : [
          {
            kind: "type",
            name: "OpenCode",
            exported: false,
            docs: "Codes that some operation documents without a body.",
            value: union(open),
          },
        ];
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
    {
      kind: "interface",
      name: "Documented",
      exported: false,
      typeParameters: ["C extends Code", "Status"],
      members: [
        { name: "documented", type: "true" },
        { name: "code", type: "C" },
        {
          name: "category",
          type: categoryByStatus
            ? `${category} extends "by-status" ? Category : ${category}`
            : category,
        },
        wireCode,
        { name: "status", type: "Status" },
        {
          name: "body",
          type:
            open.length === 0
              ? "ErrorsByCode[C]"
              : "C extends OpenCode ? unknown : ErrorsByCode[C]",
        },
        {
          name: "policy",
          type: byStatus ? `${policy} extends "by-status" ? RetryPolicy : ${policy}` : policy,
        },
        {
          name: "scope",
          type: '"operation" | "api"',
          docs: "Whether the operation itself documents the error, or the API.",
        },
      ],
    },
    ...openCode,
    {
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
        wireCode,
        { name: "status", type: "number" },
        { name: "body", type: "unknown" },
        { name: "policy", type: "RetryPolicy" },
        { name: "scope", optional: true, type: "undefined" },
        { name: "reason", type: "UndocumentedReason" },
      ],
    },
  ];
}

function verdictIn(catalog: ErrorCatalog): Declaration[] {
  if (Object.keys(catalog.operations).length === 0) return [];
  const { name } = catalog.api;
  return [
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
      value: conditional(
        "Operation extends keyof Operations",
        "In<Operations[Operation]>",
        "unknown",
      ),
    },
    {
      kind: "type",
      name: "In",
      exported: false,
      typeParameters: ["Codes extends Code"],
      value: union([
        '{ readonly scope: "operation"; readonly code: Codes }',
        '{ readonly scope: "api" | undefined }',
      ]),
    },
  ];
}
