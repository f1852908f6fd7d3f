// @ts-nocheck: compiled by ajv from the schemas of the bodies.
// Generated from specs/scrapegraphai.yaml by openapi-errors; change that file and generate again.

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

/** What is wrong with a body as `Validation`; empty where nothing is. */
export function validateValidation(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "type"], values: ["validation"] }]]);
}

/** What is wrong with a body as `AuthMissingKey`; empty where nothing is. */
export function validateAuthMissingKey(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "type"], values: ["auth_missing_key"] }]]);
}

/** What is wrong with a body as `InsufficientCredits`; empty where nothing is. */
export function validateInsufficientCredits(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "type"], values: ["insufficient_credits"] }], [check1, { at: ["error"], values: ["insufficient_credits"] }]]);
}

/** What is wrong with a body as `AuthInvalidKey`; empty where nothing is. */
export function validateAuthInvalidKey(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "type"], values: ["auth_invalid_key"] }]]);
}

/** What is wrong with a body as `NotFound`; empty where nothing is. */
export function validateNotFound(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "type"], values: ["not_found"] }]]);
}

/** What is wrong with a body as `RateLimited`; empty where nothing is. */
export function validateRateLimited(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "type"], values: ["rate_limited"] }], [check1, { at: ["error"], values: ["rate_limit_exceeded"] }]]);
}

/** What is wrong with a body as `InternalError`; empty where nothing is. */
export function validateInternalError(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "type"], values: ["internal_error"] }]]);
}

const hasOwn = Object.prototype.hasOwnProperty;

function check0(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error === undefined) || (!(hasOwn.call(data, "error")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error'");
}
if(data.error !== undefined && hasOwn.call(data, "error")){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.type === undefined) || (!(hasOwn.call(data0, "type")))){
errors++; vErrors = noted(vErrors, instancePath+"/error", "required", "must have required property 'type'");
}
if((data0.message === undefined) || (!(hasOwn.call(data0, "message")))){
errors++; vErrors = noted(vErrors, instancePath+"/error", "required", "must have required property 'message'");
}
if(data0.type !== undefined && hasOwn.call(data0, "type")){
let data1 = data0.type;
if(typeof data1 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/error/type", "type", "must be string");
}
}
if(data0.message !== undefined && hasOwn.call(data0, "message")){
let data2 = data0.message;
if(typeof data2 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/error/message", "type", "must be string");
}
}
if(data0.details !== undefined && hasOwn.call(data0, "details")){
let data3 = data0.details;
if(Array.isArray(data3)){
let valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
const problems0 = check2(data4, instancePath+"/error/details/" + i0);
if(problems0 !== null){
vErrors = joined(vErrors, problems0);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
errors++; vErrors = noted(vErrors, instancePath+"/error/details", "type", "must be array");
}
}
}
else {
errors++; vErrors = noted(vErrors, instancePath+"/error", "type", "must be object");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error === undefined) || (!(hasOwn.call(data, "error")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error'");
}
if((data.message === undefined) || (!(hasOwn.call(data, "message")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'message'");
}
if(data.error !== undefined && hasOwn.call(data, "error")){
let data0 = data.error;
if(typeof data0 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/error", "type", "must be string");
}
}
if(data.message !== undefined && hasOwn.call(data, "message")){
let data1 = data.message;
if(typeof data1 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/message", "type", "must be string");
}
}
}
else {
errors++; vErrors = noted(vErrors, instancePath, "type", "must be object");
}
return vErrors;
}

function check2(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.code === undefined) || (!(hasOwn.call(data, "code")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'code'");
}
if((data.path === undefined) || (!(hasOwn.call(data, "path")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'path'");
}
if((data.message === undefined) || (!(hasOwn.call(data, "message")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'message'");
}
if(data.code !== undefined && hasOwn.call(data, "code")){
let data0 = data.code;
if(typeof data0 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/code", "type", "must be string");
}
}
if(data.path !== undefined && hasOwn.call(data, "path")){
let data1 = data.path;
if(Array.isArray(data1)){
let valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
errors++; vErrors = noted(vErrors, instancePath+"/path/" + i0, "type", "must be string,integer");
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
errors++; vErrors = noted(vErrors, instancePath+"/path", "type", "must be array");
}
}
if(data.message !== undefined && hasOwn.call(data, "message")){
let data3 = data.message;
if(typeof data3 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/message", "type", "must be string");
}
}
if(data.format !== undefined && hasOwn.call(data, "format")){
let data4 = data.format;
if(typeof data4 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/format", "type", "must be string");
}
}
if(data.pattern !== undefined && hasOwn.call(data, "pattern")){
let data5 = data.pattern;
if(typeof data5 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/pattern", "type", "must be string");
}
}
if(data.expected !== undefined && hasOwn.call(data, "expected")){
let data6 = data.expected;
if(typeof data6 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/expected", "type", "must be string");
}
}
if(data.origin !== undefined && hasOwn.call(data, "origin")){
let data7 = data.origin;
if(typeof data7 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/origin", "type", "must be string");
}
}
if(data.minimum !== undefined && hasOwn.call(data, "minimum")){
let data8 = data.minimum;
if(!((typeof data8 == "number") && (isFinite(data8)))){
errors++; vErrors = noted(vErrors, instancePath+"/minimum", "type", "must be number");
}
}
if(data.maximum !== undefined && hasOwn.call(data, "maximum")){
let data9 = data.maximum;
if(!((typeof data9 == "number") && (isFinite(data9)))){
errors++; vErrors = noted(vErrors, instancePath+"/maximum", "type", "must be number");
}
}
if(data.inclusive !== undefined && hasOwn.call(data, "inclusive")){
let data10 = data.inclusive;
if(typeof data10 !== "boolean"){
errors++; vErrors = noted(vErrors, instancePath+"/inclusive", "type", "must be boolean");
}
}
if(data.values !== undefined && hasOwn.call(data, "values")){
let data11 = data.values;
if(!(Array.isArray(data11))){
errors++; vErrors = noted(vErrors, instancePath+"/values", "type", "must be array");
}
}
}
else {
errors++; vErrors = noted(vErrors, instancePath, "type", "must be object");
}
return vErrors;
}
