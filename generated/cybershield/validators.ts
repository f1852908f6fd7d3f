// @ts-nocheck: compiled by ajv from the schemas of the bodies.
// Generated from specs/cybershield.yaml by openapi-errors; change that file and generate again.

/** One thing wrong with a body: where (JSON Pointer), by which keyword of its schema, in words. */
export interface Problem {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** A check of one schema, as ajv compiles it: what is wrong with a value, or null. */
type Check = (body: unknown) => readonly Problem[] | null;

/** A place in the body, and what may stand there; with `not`, what may not. */
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
    if (!isKind) return not ? undefined : { pointer, keyword: "type", message: `must be ${kind}` };
    if (!Object.hasOwn(value, step) || value[step] === undefined) {
      return not ? undefined : { pointer, keyword: "required", message: `must have required property '${step}'` };
    }
    pointer += `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
    value = value[step];
  }
  if (values.includes(value) !== not) return undefined;
  if (not) return { pointer, keyword: "not", message: "must not be a documented code" };
  const [only] = values;
  return values.length === 1
    ? { pointer, keyword: "const", message: `must be ${JSON.stringify(only)}` }
    : { pointer, keyword: "enum", message: `must be one of ${values.map((each) => JSON.stringify(each)).join(", ")}` };
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

/** What is wrong with a body as `BadRequest`; empty where nothing is. */
export function validateBadRequest(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0]]);
}

/** What is wrong with a body as `Unauthorized`; empty where nothing is. */
export function validateUnauthorized(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0]]);
}

/** What is wrong with a body as `Forbidden`; empty where nothing is. */
export function validateForbidden(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0]]);
}

/** What is wrong with a body as `NotFound`; empty where nothing is. */
export function validateNotFound(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0]]);
}

/** What is wrong with a body as `Conflict`; empty where nothing is. */
export function validateConflict(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0]]);
}

/** What is wrong with a body as `TooManyRequests`; empty where nothing is. */
export function validateTooManyRequests(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0]]);
}

/** What is wrong with a body as `InternalServerError`; empty where nothing is. */
export function validateInternalServerError(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0]]);
}

/** What is wrong with a body as `ServiceUnavailable`; empty where nothing is. */
export function validateServiceUnavailable(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0]]);
}

const hasOwn = Object.prototype.hasOwnProperty;

function check0(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(hasOwn.call(data, "status")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'status'");
}
if((data.error === undefined) || (!(hasOwn.call(data, "error")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error'");
}
if((data.message === undefined) || (!(hasOwn.call(data, "message")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'message'");
}
if((data.timestamp === undefined) || (!(hasOwn.call(data, "timestamp")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'timestamp'");
}
if(data.status !== undefined && hasOwn.call(data, "status")){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++; vErrors = noted(vErrors, instancePath+"/status", "type", "must be integer");
}
}
if(data.error !== undefined && hasOwn.call(data, "error")){
let data1 = data.error;
if(typeof data1 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/error", "type", "must be string");
}
}
if(data.message !== undefined && hasOwn.call(data, "message")){
let data2 = data.message;
if(typeof data2 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/message", "type", "must be string");
}
}
if(data.timestamp !== undefined && hasOwn.call(data, "timestamp")){
let data3 = data.timestamp;
if((typeof data3 == "number") && (isFinite(data3))){
}
if(typeof data3 === "string"){
}
else {
errors++; vErrors = noted(vErrors, instancePath+"/timestamp", "type", "must be string");
}
}
}
else {
errors++; vErrors = noted(vErrors, instancePath, "type", "must be object");
}
return vErrors;
}
