/** What every validators file brings along, since it may import nothing. */
export const validatorRuntime = `/** One thing wrong with a body: where (JSON Pointer), by which keyword of its schema, in words. */
export interface Problem {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** A check of one schema, as ajv compiles it: what is wrong with a value, or null. */
type Check = (body: unknown) => readonly Problem[] | null;

/** A place in the body, and what may stand there; with \`not\`, what may not. */
interface Pin {
  readonly at: readonly (string | number)[];
  readonly values: readonly unknown[];
  readonly not?: boolean;
}

type Shape = readonly [check: Check, ...pins: readonly Pin[]];

/** Of several shapes a body that fits none is held against the one it is nearest to. */
function problemsOf(body: unknown, shapes: readonly Shape[]): readonly Problem[] {
  let nearest: readonly Problem[] | undefined;
  for (const shape of shapes) {
    const problems = held(body, shape);
    if (problems.length === 0) return problems;
    if (nearest === undefined || problems.length < nearest.length) nearest = problems;
  }
  return nearest ?? [];
}

function held(body: unknown, [check, ...pins]: Shape): readonly Problem[] {
  try {
    const problems = [...(check(body) ?? [])];
    for (const pin of pins) {
      const problem = unpinned(body, pin);
      const isSaid = problems.some(
        ({ pointer, keyword }) => pointer === problem?.pointer && keyword === problem.keyword,
      );
      if (problem !== undefined && !isSaid) problems.push(problem);
    }
    return problems;
  } catch {
    // Nested beyond the stack, or a getter or a Proxy of the caller's threw.
    return [{ pointer: "", keyword: "unreadable", message: "could not be read" }];
  }
}

function unpinned(body: unknown, { at, values, not = false }: Pin): Problem | undefined {
  let pointer = "";
  let value = body;
  for (const step of at) {
    const kind = typeof step === "number" ? "array" : "object";
    const isKind = typeof value === "object" && value !== null && Array.isArray(value) === (kind === "array");
    if (!isKind) return not ? undefined : { pointer, keyword: "type", message: \`must be \${kind}\` };
    if (!Object.hasOwn(value, step) || value[step] === undefined) {
      return not ? undefined : { pointer, keyword: "required", message: \`must have required property '\${step}'\` };
    }
    pointer += \`/\${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}\`;
    value = value[step];
  }
  if (values.includes(value) !== not) return undefined;
  if (not) return { pointer, keyword: "not", message: "must not be a documented code" };
  const [only] = values;
  return values.length === 1
    ? { pointer, keyword: "const", message: \`must be \${JSON.stringify(only)}\` }
    : { pointer, keyword: "enum", message: \`must be one of \${values.map((each) => JSON.stringify(each)).join(", ")}\` };
}

function noted(problems: Problem[] | null, pointer: string, keyword: string, message: string): Problem[] {
  const problem = { pointer, keyword, message };
  if (problems === null) return [problem];
  problems.push(problem);
  return problems;
}

function joined(problems: Problem[] | null, others: Problem[]): Problem[] {
  if (problems === null) return others;
  for (const problem of others) problems.push(problem);
  return problems;
}
`;

/** Length in code points, as JSON Schema counts. */
const lengthSource = `function ucs2length(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}`;

/** Deep equality of JSON values. */
const equalSource = `function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a !== a && b !== b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}`;

/** Whether two items of a list are equal, whatever the order of their keys. */
const repeatsSource = `function repeats(items) {
  const sorted = (_, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return new Set(items.map((item) => JSON.stringify(item, sorted))).size < items.length;
}`;

/** A function that checks may call, and how ajv's code would get at it. */
interface SharedFunction {
  readonly name: string;
  readonly ajv: string;
  readonly source: string;
}

export const sharedFunctions: readonly SharedFunction[] = [
  {
    name: "hasOwn",
    ajv: "Object.prototype.hasOwnProperty",
    source: "const hasOwn = Object.prototype.hasOwnProperty;",
  },
  {
    name: "ucs2length",
    ajv: 'require("ajv/dist/runtime/ucs2length").default',
    source: lengthSource,
  },
  { name: "equal", ajv: 'require("ajv/dist/runtime/equal").default', source: equalSource },
  { name: "repeats", ajv: "repeats", source: repeatsSource },
];
