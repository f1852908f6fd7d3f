import type { ErrorCatalog } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { knownCode } from "./known-code.ts";
import { telling } from "./pinned.ts";
import { block, hardline, indent, join, line, lines, literal, returns } from "./syntax.ts";

function search({ operations, requests }: ScopeContents, readsBody: boolean): Declaration {
  const body = readsBody ? ", body" : "";
  const inRequest = `matchIn(request, patternsOf(status)${body})`;
  const inOperation = `matchIn(own, nearestIn(own, status)${body})`;
  const found = [...(requests ? [inRequest] : []), ...(operations ? [inOperation] : [])];
  return {
    kind: "function",
    name: "matchInner",
    exported: false,
    docs: `The error that the operation itself documents${requests ? ", for this type of request first" : ""}.`,
    parameters: [{ name: "answer", type: "Answer" }],
    returnType: "Code | undefined",
    body: lines([
      `const { status${body}, operation${requests ? ", requestType" : ""} } = answer;`,
      "if (status === undefined) return undefined;",
      ...(requests
        ? ["const request = scopeIn(requests, requestName(operation, requestType));"]
        : []),
      ...(operations ? ["const own = scopeIn(operations, operation);"] : []),
      returns(join([" ??", line], found)),
    ]),
  };
}

/** What is in the tables, and which codes say something of the body wherever they stand. */
export interface ScopeContents {
  readonly operations: boolean;
  readonly requests: boolean;
  /** Whether codes that are pinned stand apart from codes that are not. */
  readonly inParts: boolean;
  readonly bodied: ReadonlySet<string>;
  /** Codes that are pinned in one place, and in another stand for the status. */
  readonly mixed: ReadonlySet<string>;
}

/** The functions that look an answer up in the tables of the inner scopes. */
export function searchDeclarations(catalog: ErrorCatalog, contents: ScopeContents): Declaration[] {
  const readsBody = telling(catalog).length > 0 || contents.bodied.size > 0;
  const { bodied, mixed } = contents;
  const open = telling(catalog).length === 0 ? "true" : `(${knownCode}(body) ?? code) === code`;
  const arms = catalog.errors
    .filter(({ code }) => bodied.has(code) || mixed.has(code))
    .map(({ code, name }) => {
      const pinned = `if (isPinned) return ${knownCode}(body) === code && is${name}(body);`;
      const statements = [
        ...(mixed.has(code) ? [pinned] : []),
        returns(bodied.has(code) ? `is${name}(body)` : open),
      ];
      return [hardline, `case ${literal(code)}:`, indent([hardline, lines(statements)])];
    });
  return [
    search(contents, readsBody),
    ...(contents.requests ? [requestName] : []),
    ...(contents.inParts ? inTwoParts(readsBody, mixed.size > 0) : inOnePart(readsBody)),
    patternsOf,
    ...(contents.operations ? [nearestIn(contents.inParts)] : []),
    scopeIn,
    ...(readsBody ? [fits(arms, open, mixed.size > 0)] : []),
  ];
}

const codes = "Readonly<Record<string, readonly Code[]>>";

/** Codes that a value in the body sets apart are tried before the others. */
function inTwoParts(readsBody: boolean, mixed: boolean): Declaration[] {
  return [
    {
      kind: "interface",
      name: "Scope",
      exported: false,
      members: [
        { name: "pinned", type: codes, docs: "Codes that a value in the body sets apart." },
        { name: "byStatus", type: codes, docs: "Codes that their status tells." },
      ],
    },
    matchIn(
      readsBody,
      "The first error of a scope that fits, those with a pin before the others.",
      [
        "if (scope === undefined) return undefined;",
        block(
          `for (const ${mixed ? "isPinned of [true, false]" : "codes of [scope.pinned, scope.byStatus]"})`,
          [
            ...(mixed ? ["const codes = isPinned ? scope.pinned : scope.byStatus;"] : []),
            block("for (const pattern of patterns)", [
              `const code = codes[pattern]?.${firstThatFits(readsBody, mixed)};`,
              "if (code !== undefined) return code;",
            ]),
          ],
        ),
        "return undefined;",
      ],
    ),
  ];
}

function inOnePart(readsBody: boolean): Declaration[] {
  return [
    { kind: "type", name: "Scope", exported: false, docs: "Codes by status.", value: ` ${codes}` },
    matchIn(readsBody, "The first error of a scope that fits.", [
      block("for (const pattern of patterns)", [
        `const code = scope?.[pattern]?.${firstThatFits(readsBody)};`,
        "if (code !== undefined) return code;",
      ]),
      "return undefined;",
    ]),
  ];
}

const firstThatFits = (readsBody: boolean, mixed = false): string => {
  const isPinned = mixed ? ", isPinned" : "";
  return readsBody ? `find((candidate) => fits(candidate, body${isPinned}))` : "[0]";
};

function matchIn(readsBody: boolean, docs: string, statements: readonly Doc[]): Declaration {
  return {
    kind: "function",
    name: "matchIn",
    exported: false,
    docs,
    parameters: [
      { name: "scope", type: "Scope | undefined" },
      { name: "patterns", type: "readonly (string | number)[]" },
      ...(readsBody ? [{ name: "body", type: "unknown" }] : []),
    ],
    returnType: "Code | undefined",
    body: lines(statements),
  };
}

const patternsOf: Declaration = {
  kind: "function",
  name: "patternsOf",
  exported: false,
  docs: "What a status may be listed as: exactly, by its range, by `default`.",
  parameters: [{ name: "status", type: "number" }],
  returnType: "readonly (string | number)[]",
  body: lines([
    "const range = `${Math.floor(status / 100)}XX`;",
    'return status >= 400 ? [status, range, "default"] : [status, range];',
  ]),
};

function nearestIn(inParts: boolean): Declaration {
  const listed = inParts
    ? [
        "const isListed = (pattern: string | number): boolean =>\n    (scope?.pinned[pattern] ?? scope?.byStatus[pattern]) !== undefined;",
        "return patternsOf(status).filter(isListed).slice(0, 1);",
      ]
    : [
        "const nearest = patternsOf(status).find((pattern) => scope?.[pattern] !== undefined);",
        "return nearest === undefined ? [] : [nearest];",
      ];
  return {
    kind: "function",
    name: "nearestIn",
    exported: false,
    docs: "In an operation's own responses a range and `default` mean what is not listed otherwise.",
    parameters: [
      { name: "scope", type: "Scope | undefined" },
      { name: "status", type: "number" },
    ],
    returnType: "readonly (string | number)[]",
    body: lines(listed),
  };
}

const scopeIn: Declaration = {
  kind: "function",
  name: "scopeIn",
  exported: false,
  parameters: [
    { name: "scopes", type: "Readonly<Record<string, Scope>>" },
    { name: "name", type: "string | undefined" },
  ],
  returnType: "Scope | undefined",
  body: returns(
    'typeof name === "string" && Object.hasOwn(scopes, name) ? scopes[name] : undefined',
  ),
};

/** Whether the body of one error is what it promises, error for error. */
function fits(arms: readonly Doc[], open: string, mixed: boolean): Declaration {
  return {
    kind: "function",
    name: "fits",
    exported: false,
    docs: "Whether a body is what the error promises; where the spec describes none, any that carries no other code.",
    parameters: [
      { name: "code", type: "Code" },
      { name: "body", type: "unknown" },
      ...(mixed ? [{ name: "isPinned", type: "boolean" }] : []),
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

const requestName: Declaration = {
  kind: "function",
  name: "requestName",
  exported: false,
  docs: "An operation and a media type without its parameters, in lower case (RFC 9110, section 8.3.1).",
  parameters: [
    { name: "operation", type: "string | undefined" },
    { name: "contentType", type: "string | undefined" },
  ],
  returnType: "string | undefined",
  body: lines([
    'if (typeof contentType !== "string") return undefined;',
    'const mediaType = contentType.split(";")[0]?.trim().toLowerCase();',
    'return typeof operation === "string" ? `${operation} ${mediaType}` : mediaType;',
  ]),
};
