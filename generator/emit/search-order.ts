import { samePath } from "../model/cases.ts";
import type { ErrorCatalog, Path } from "../model/catalog.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration, Signature } from "../print/source-file.ts";
import { byName } from "./by-code.ts";
import { telling } from "./pinned.ts";
import { placeName } from "./readers.ts";
import { isGeneric, markedStatuses } from "./reading.ts";
import { block, join, line, lines, returns, when } from "./syntax.ts";
import { undocumentedCall } from "./undocumented.ts";

/** The function itself: what it asks, and in which order. */
export function classifyDeclaration(catalog: ErrorCatalog, parts: Parts): Declaration {
  const { name } = catalog.api;
  return {
    kind: "function",
    name: "classify",
    exported: true,
    docs:
      `What an answer of ${catalog.api.title} means; undefined where it is no error. Never throws.\n\n` +
      "Without a status the answer is a message, such as a webhook's payload.",
    ...(isGeneric(catalog) && { overloads: [ofOneOperation(name), ofAny(name)] }),
    ...ofAny(name),
    body: lines([
      "const { status, body } = answer;",
      ...withoutStatus(catalog, parts),
      ...(parts.inScopes === undefined
        ? []
        : [
            `const inner = ${parts.inScopes};`,
            'if (inner !== undefined) return documented(inner, answer, "operation");',
          ]),
      ...withStatus(catalog, parts),
    ]),
  };
}

/** What there is to ask. */
interface Parts {
  readonly hasMessages: boolean;
  /** The expression that searches the scopes of the operation. */
  readonly inScopes: string | undefined;
  readonly byShape: boolean;
  readonly byStatus: boolean;
}

/** Messages, and what is no error at all. */
function withoutStatus(catalog: ErrorCatalog, { hasMessages, byShape }: Parts): Doc[] {
  const marked = markedStatuses(catalog).length > 0;
  if (!hasMessages) {
    const isFine = marked ? "" : " || !(status >= 400)";
    return [`if (status === undefined${isFine}) return undefined;`];
  }
  const found: Doc[] = telling(catalog).map((path) => `${byName(catalog, path)}(answer)`);
  const open = 'message && documented(message, answer, "api")';
  if (byShape) found.push(found.length === 0 ? open : `(${open})`);
  const result = returns(join([" ??", line], found));
  return [
    byShape
      ? block("if (status === undefined)", ["const message = matchBody(body);", result])
      : when("status === undefined", result),
    ...(marked ? [] : ["if (!(status >= 400)) return undefined;"]),
  ];
}

/** By the code in the body first, then by its shape, then by the status alone. */
function withStatus(catalog: ErrorCatalog, { byShape, byStatus }: Parts): Doc[] {
  const paths = telling(catalog);
  const marked = markedStatuses(catalog).length > 0;
  const calls = paths.map((path) => `${byName(catalog, path)}(answer, status)`);
  const others = [
    ...(byShape ? ["matchBody(body, status)"] : []),
    ...(byStatus ? ["matchStatus(status)"] : []),
  ];
  const otherwise = undocumentedCall(catalog);
  const isFine = marked ? ["if (!(status >= 400)) return undefined;"] : [];
  const byOthers =
    others.length === 0
      ? []
      : [
          `const code = ${others.join(" ?? ")};`,
          'if (code !== undefined) return documented(code, answer, "api");',
        ];
  if (paths.length === 0) return [...byOthers, ...isFine, `return ${otherwise};`];
  const isChain = paths.every((one, i) =>
    paths.slice(i + 1).every((other) => isNested(one, other)),
  );
  if (isChain && byOthers.length + isFine.length === 0) {
    return [returns(join([" ??", line], [...calls, otherwise]))];
  }
  if (isChain) {
    return [
      `const known = ${calls.join(" ?? ")};`,
      "if (known?.documented) return known;",
      ...byOthers,
      ...isFine,
      returns(join([" ??", line], ["known", otherwise])),
    ];
  }
  const names = paths.map((path) => `from${placeName(catalog, path)}`);
  return [
    ...calls.flatMap((call, i) => [
      `const ${names[i]!} = ${call};`,
      `if (${names[i]!}?.documented) return ${names[i]!};`,
    ]),
    ...byOthers,
    ...isFine,
    returns(join([" ??", line], [...names, otherwise])),
  ];
}

/** Whether one path leads on from the other: then there are never codes at both. */
function isNested(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length);
  return samePath(one.slice(0, length), other.slice(0, length));
}

/** A signature of its own: in one that takes any text as well, each call leads the compiler through all the names. */
function ofOneOperation(name: string): Signature {
  return {
    typeParameters: ["Operation extends keyof Operations"],
    parameters: [{ name: "answer", type: "AnswerOf<Operation>" }],
    returnType: `${name}VerdictIn<Operation> | undefined`,
  };
}

function ofAny(name: string): Signature {
  return {
    parameters: [{ name: "answer", type: "Answer" }],
    returnType: `${name}Verdict | undefined`,
  };
}
