/** What the files that name an API's errors declare and import beside them. */
export const ownNames = (api: string): readonly string[] => [
  "Api",
  "Code",
  "ErrorsByCode",
  "ErrorsOf",
  "Members",
  "Operations",
  "Schemas",
  `${api}Error`,
  `${api}Verdict`,
  `${api}VerdictIn`,
];

/** Globals of TypeScript and of the platforms: a type of that name would hide them. */
const globals: readonly string[] = [
  "AbortController",
  "AbortSignal",
  "AggregateError",
  "Array",
  "ArrayBuffer",
  "ArrayLike",
  "AsyncIterable",
  "AsyncIterator",
  "Atomics",
  "Awaited",
  "BigInt",
  "Blob",
  "Boolean",
  "Buffer",
  "CallableFunction",
  "Capitalize",
  "DataView",
  "Date",
  "Document",
  "DOMException",
  "Error",
  "EvalError",
  "Event",
  "EventTarget",
  "Exclude",
  "Extract",
  "File",
  "FinalizationRegistry",
  "FormData",
  "Function",
  "Generator",
  "Headers",
  "Infinity",
  "InstanceType",
  "Intl",
  "Iterable",
  "Iterator",
  "JSON",
  "Location",
  "Lowercase",
  "Map",
  "Math",
  "NaN",
  "Node",
  "NonNullable",
  "Number",
  "Object",
  "Omit",
  "Parameters",
  "Partial",
  "Pick",
  "Promise",
  "PromiseLike",
  "PropertyKey",
  "Proxy",
  "RangeError",
  "ReadableStream",
  "Readonly",
  "ReadonlyArray",
  "ReadonlyMap",
  "ReadonlySet",
  "Record",
  "ReferenceError",
  "Reflect",
  "RegExp",
  "Request",
  "Required",
  "Response",
  "ReturnType",
  "Set",
  "String",
  "Symbol",
  "SyntaxError",
  "ThisType",
  "TypeError",
  "URIError",
  "URL",
  "URLSearchParams",
  "Uncapitalize",
  "Uppercase",
  "WeakMap",
  "WeakRef",
  "WeakSet",
  "WebAssembly",
];

const hidden: ReadonlySet<string> = new Set(globals);

/** True where an error of that name would collide with what the emitters declare, or hide a global. */
export const isReserved = (name: string, api: string): boolean =>
  hidden.has(name) || ownNames(api).includes(name);

const keywords: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval " +
    "export extends false finally for function if implements import in instanceof interface let new " +
    "null package private protected public return static super switch this throw true try typeof " +
    "undefined var void while with yield"
  ).split(" "),
);

/** True where a word may not name a value of a module. */
export const isKeyword = (name: string): boolean => keywords.has(name);

const contextual: ReadonlySet<string> = new Set("as async from get of set type".split(" "));

/** True where a word may not name a parameter: words that only sometimes mean something may. */
export const isReservedWord = (name: string): boolean => isKeyword(name) && !contextual.has(name);
