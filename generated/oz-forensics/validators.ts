// @ts-nocheck: compiled by ajv from the schemas of the bodies.
// Generated from specs/oz-forensics.yaml by openapi-errors; change that file and generate again.

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

/** What is wrong with a body as `Unknown`; empty where nothing is. */
export function validateUnknown(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [0] }]]);
}

/** What is wrong with a body as `UnknownClientError`; empty where nothing is. */
export function validateUnknownClientError(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [0] }]]);
}

/** What is wrong with a body as `NotAllowed`; empty where nothing is. */
export function validateNotAllowed(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [1] }]]);
}

/** What is wrong with a body as `NotRealized`; empty where nothing is. */
export function validateNotRealized(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [2] }]]);
}

/** What is wrong with a body as `InvalidStructure`; empty where nothing is. */
export function validateInvalidStructure(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [3] }]]);
}

/** What is wrong with a body as `InvalidValue`; empty where nothing is. */
export function validateInvalidValue(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [4] }]]);
}

/** What is wrong with a body as `InvalidType`; empty where nothing is. */
export function validateInvalidType(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [5] }]]);
}

/** What is wrong with a body as `AuthNotProvided`; empty where nothing is. */
export function validateAuthNotProvided(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [6] }]]);
}

/** What is wrong with a body as `AuthInvalid`; empty where nothing is. */
export function validateAuthInvalid(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [7] }]]);
}

/** What is wrong with a body as `AuthExpired`; empty where nothing is. */
export function validateAuthExpired(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [8] }]]);
}

/** What is wrong with a body as `AuthForbidden`; empty where nothing is. */
export function validateAuthForbidden(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [9] }]]);
}

/** What is wrong with a body as `NotExist`; empty where nothing is. */
export function validateNotExist(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [10] }]]);
}

/** What is wrong with a body as `ExternalService`; empty where nothing is. */
export function validateExternalService(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [11] }]]);
}

/** What is wrong with a body as `Database`; empty where nothing is. */
export function validateDatabase(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [12] }]]);
}

/** What is wrong with a body as `SessionNotFound`; empty where nothing is. */
export function validateSessionNotFound(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0]]);
}

/** What is wrong with a body as `SessionNotOwned`; empty where nothing is. */
export function validateSessionNotOwned(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0]]);
}

/** What is wrong with a body as `ContainerPayloadMissing`; empty where nothing is. */
export function validateContainerPayloadMissing(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [3] }]]);
}

/** What is wrong with a body as `ContainerWithoutMedia`; empty where nothing is. */
export function validateContainerWithoutMedia(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [4] }]]);
}

/** What is wrong with a body as `ContainerDamaged`; empty where nothing is. */
export function validateContainerDamaged(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [5] }]]);
}

/** What is wrong with a body as `ContainerMissing`; empty where nothing is. */
export function validateContainerMissing(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [13] }]]);
}

/** What is wrong with a body as `ContainerUnusable`; empty where nothing is. */
export function validateContainerUnusable(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error_code"], values: [14] }]]);
}

const hasOwn = Object.prototype.hasOwnProperty;

function check0(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error_code === undefined) || (!(hasOwn.call(data, "error_code")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error_code'");
}
if((data.error_message === undefined) || (!(hasOwn.call(data, "error_message")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error_message'");
}
if(data.error_code !== undefined && hasOwn.call(data, "error_code")){
let data0 = data.error_code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++; vErrors = noted(vErrors, instancePath+"/error_code", "type", "must be integer");
}
}
if(data.error_message !== undefined && hasOwn.call(data, "error_message")){
let data1 = data.error_message;
if(typeof data1 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/error_message", "type", "must be string");
}
}
if(data.details !== undefined && hasOwn.call(data, "details")){
let data2 = data.details;
const problems0 = check1(data2, instancePath+"/details");
if(problems0 !== null){
vErrors = joined(vErrors, problems0);
errors = vErrors.length;
}
}
if(data.error_details !== undefined && hasOwn.call(data, "error_details")){
let data3 = data.error_details;
const problems1 = check1(data3, instancePath+"/error_details");
if(problems1 !== null){
vErrors = joined(vErrors, problems1);
errors = vErrors.length;
}
}
}
else {
errors++; vErrors = noted(vErrors, instancePath, "type", "must be object");
}
return vErrors;
}

function check1(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((typeof data != "object") && (typeof data !== "string")){
errors++; vErrors = noted(vErrors, instancePath, "type", "must be object,array,string,null");
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key_path !== undefined && hasOwn.call(data, "key_path")){
let data0 = data.key_path;
if(typeof data0 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/key_path", "type", "must be string");
}
}
if(data.key !== undefined && hasOwn.call(data, "key")){
let data1 = data.key;
if(typeof data1 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/key", "type", "must be string");
}
}
}
return vErrors;
}
