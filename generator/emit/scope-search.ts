import type { ErrorCatalog } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { knownCode } from "./known-code.ts";
import { telling } from "./pinned.ts";
import { block, hardline, indent, literal, returns } from "./syntax.ts";

function search({ operations, requests }: ScopeContents, readsBody: boolean): Declaration {
  const scopes: string[] = [];
  if (requests) {
    scopes.push("scopeIn(requests, `${operation} ${mediaType(requestType)}`)");
  }
  if (operations) scopes.push("scopeIn(operations, operation)");
  const finds = scopes.map((scope) => `matchIn(${scope}, status${readsBody ? ", body" : ""})`);
  const fields = [
    "status",
    ...(readsBody ? ["body"] : []),
    "operation",
    ...(requests ? ["requestType"] : []),
  ].join(", ");
  return {
    kind: "function",
    name: "matchInner",
    exported: false,
    docs: `The error that the operation itself documents${requests ? ", for this type of request first" : ""}.`,
    parameters: [{ name: "answer", type: "Answer" }],
    returnType: "Code | undefined",
    body: [
      `const { ${fields} } = answer;`,
      hardline,
      "if (operation === undefined || status === undefined) return undefined;",
      hardline,
      returns(
        finds.length === 1 ? finds[0]! : [finds[0]!, " ??", { kind: "line", flat: " " }, finds[1]!],
      ),
    ],
  };
}

/** What is in the tables, and which codes say something of the body wherever they stand. */
export interface ScopeContents {
  readonly operations: boolean;
  readonly requests: boolean;
  readonly bodied: ReadonlySet<string>;
}

/** The functions that look an answer up in the tables of the inner scopes. */
export function searchDeclarations(catalog: ErrorCatalog, contents: ScopeContents): Declaration[] {
  const readsBody = telling(catalog).length > 0 || contents.bodied.size > 0;
  const arms = catalog.errors
    .filter((error) => contents.bodied.has(error.code))
    .map((error) => [
      hardline,
      `case ${literal(error.code)}:`,
      indent([hardline, `return is${error.name}(body);`]),
    ]);
  const open = telling(catalog).length === 0 ? "true" : `(${knownCode}(body) ?? code) === code`;
  return [
    search(contents, readsBody),
    ...(contents.requests ? [mediaType] : []),
    {
      kind: "interface",
      name: "Scope",
      exported: false,
      members: [
        {
          name: "pinned",
          type: "Readonly<Record<string, readonly Code[]>>",
          docs: "Codes that a value in the body sets apart.",
        },
        {
          name: "byStatus",
          type: "Readonly<Record<string, readonly Code[]>>",
          docs: "Codes that their status tells.",
        },
      ],
    },
    {
      kind: "function",
      name: "matchIn",
      exported: false,
      docs: "The first error of a scope that fits: by pin, then by exact status, by range and by `default`.",
      parameters: [
        { name: "scope", type: "Scope | undefined" },
        { name: "status", type: "number" },
        ...(readsBody ? [{ name: "body", type: "unknown" }] : []),
      ],
      returnType: "Code | undefined",
      body: [
        "if (scope === undefined) return undefined;",
        hardline,
        "const range = `${Math.floor(status / 100)}XX`;",
        hardline,
        'const patterns = status >= 400 ? [status, range, "default"] : [status, range];',
        hardline,
        block("for (const codes of [scope.pinned, scope.byStatus])", [
          block("for (const pattern of patterns)", [
            readsBody
              ? "const code = codes[pattern]?.find((candidate) => fits(candidate, body));"
              : "const code = codes[pattern]?.[0];",
            "if (code !== undefined) return code;",
          ]),
        ]),
        hardline,
        "return undefined;",
      ],
    },
    scopeIn,
    ...(readsBody ? [fits(arms, open)] : []),
  ];
}

const scopeIn: Declaration = {
  kind: "function",
  name: "scopeIn",
  exported: false,
  parameters: [
    { name: "scopes", type: "Readonly<Record<string, Scope>>" },
    { name: "name", type: "string" },
  ],
  returnType: "Scope | undefined",
  body: returns("Object.hasOwn(scopes, name) ? scopes[name] : undefined"),
};

/** Whether the body of one error is what it promises, error for error. */
function fits(arms: readonly Doc[], open: string): Declaration {
  return {
    kind: "function",
    name: "fits",
    exported: false,
    docs: "Whether a body is what the error promises; where the spec describes none, any that carries no other code.",
    parameters: [
      { name: "code", type: "Code" },
      { name: "body", type: "unknown" },
    ],
    returnType: "boolean",
    body:
      arms.length === 0
        ? `return ${open};`
        : [
            "switch (code) {",
            indent([...arms, hardline, "default:", indent([hardline, `return ${open};`])]),
            hardline,
            "}",
          ],
  };
}

const mediaType: Declaration = {
  kind: "function",
  name: "mediaType",
  exported: false,
  docs: "A media type without its parameters, in lower case (RFC 9110, section 8.3.1).",
  parameters: [{ name: "contentType", type: "string | undefined" }],
  returnType: "string | undefined",
  body: 'return contentType?.split(";")[0]?.trim().toLowerCase();',
};
