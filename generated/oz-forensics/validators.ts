// @ts-nocheck: compiled by ajv from the schemas of the bodies.
// Generated from specs/oz-forensics.yaml by openapi-errors; change that file and generate again.

/** One thing wrong with a body: where (JSON Pointer), by which keyword of its schema, in words. */
export interface Problem {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** A check of one schema, as ajv compiles it: what it found wrong the last time stands at the function. */
interface Check {
  (body: unknown): boolean;
  errors?: readonly Problem[] | null;
}

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
    const problems = check(body) ? [] : [...(check.errors ?? [])];
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

/** What is wrong with a body as `Unknown`; empty where nothing is. */
export function validateUnknown(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [0] }]]);
}

/** What is wrong with a body as `UnknownClientError`; empty where nothing is. */
export function validateUnknownClientError(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [0] }]]);
}

/** What is wrong with a body as `NotAllowed`; empty where nothing is. */
export function validateNotAllowed(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [1] }]]);
}

/** What is wrong with a body as `NotRealized`; empty where nothing is. */
export function validateNotRealized(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [2] }]]);
}

/** What is wrong with a body as `InvalidStructure`; empty where nothing is. */
export function validateInvalidStructure(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [3] }]]);
}

/** What is wrong with a body as `InvalidValue`; empty where nothing is. */
export function validateInvalidValue(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [4] }]]);
}

/** What is wrong with a body as `InvalidType`; empty where nothing is. */
export function validateInvalidType(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [5] }]]);
}

/** What is wrong with a body as `AuthNotProvided`; empty where nothing is. */
export function validateAuthNotProvided(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [6] }]]);
}

/** What is wrong with a body as `AuthInvalid`; empty where nothing is. */
export function validateAuthInvalid(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [7] }]]);
}

/** What is wrong with a body as `AuthExpired`; empty where nothing is. */
export function validateAuthExpired(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [8] }]]);
}

/** What is wrong with a body as `AuthForbidden`; empty where nothing is. */
export function validateAuthForbidden(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [9] }]]);
}

/** What is wrong with a body as `NotExist`; empty where nothing is. */
export function validateNotExist(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [10] }]]);
}

/** What is wrong with a body as `ExternalService`; empty where nothing is. */
export function validateExternalService(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [11] }]]);
}

/** What is wrong with a body as `Database`; empty where nothing is. */
export function validateDatabase(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate1, { at: ["error_code"], values: [12] }]]);
}

/** What is wrong with a body as `SessionNotFound`; empty where nothing is. */
export function validateSessionNotFound(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate5]]);
}

/** What is wrong with a body as `SessionNotOwned`; empty where nothing is. */
export function validateSessionNotOwned(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate5]]);
}

/** What is wrong with a body as `ContainerPayloadMissing`; empty where nothing is. */
export function validateContainerPayloadMissing(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate8, { at: ["error_code"], values: [3] }]]);
}

/** What is wrong with a body as `ContainerWithoutMedia`; empty where nothing is. */
export function validateContainerWithoutMedia(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate8, { at: ["error_code"], values: [4] }]]);
}

/** What is wrong with a body as `ContainerDamaged`; empty where nothing is. */
export function validateContainerDamaged(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate8, { at: ["error_code"], values: [5] }]]);
}

/** What is wrong with a body as `ContainerMissing`; empty where nothing is. */
export function validateContainerMissing(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate8, { at: ["error_code"], values: [13] }]]);
}

/** What is wrong with a body as `ContainerUnusable`; empty where nothing is. */
export function validateContainerUnusable(body: unknown): readonly Problem[] {
  return problemsOf(body, [[validate8, { at: ["error_code"], values: [14] }]]);
}

const schema1 = {"type":"object","required":["error_code","error_message"],"properties":{"error_code":{"enum":[0,1,2,3,4,5,6,7,8,9,10,11,12],"type":"integer"},"error_message":{"type":"string"},"details":{"$ref":"#/components/schemas/Details"},"error_details":{"$ref":"#/components/schemas/Details"}}};
const func0 = Object.prototype.hasOwnProperty;
const schema4 = {"type":"object","required":["error_code","error_message"],"properties":{"error_code":{"enum":[3,4,5,13,14],"type":"integer"},"error_message":{"type":"string"},"details":{"$ref":"#/components/schemas/Details"},"error_details":{"$ref":"#/components/schemas/Details"}}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error_code === undefined) || (!(func0.call(data, "error_code")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error_code'");
}
if((data.error_message === undefined) || (!(func0.call(data, "error_message")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error_message'");
}
if(data.error_code !== undefined && func0.call(data, "error_code")){
let data0 = data.error_code;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++; vErrors = noted(vErrors, instancePath+"/error_code", "type", "must be integer");
}
const _errs2 = errors;
const vSchema0 = schema1.properties.error_code.enum;
if(!(((((((((((((data0 === 0) || (data0 === 1)) || (data0 === 2)) || (data0 === 3)) || (data0 === 4)) || (data0 === 5)) || (data0 === 6)) || (data0 === 7)) || (data0 === 8)) || (data0 === 9)) || (data0 === 10)) || (data0 === 11)) || (data0 === 12))){
errors++; vErrors = noted(vErrors, instancePath+"/error_code", "enum", "must be equal to one of the allowed values");
}
var valid0 = _errs1 === errors;
}
if(data.error_message !== undefined && func0.call(data, "error_message")){
let data1 = data.error_message;
const _errs3 = errors;
if(typeof data1 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/error_message", "type", "must be string");
}
const _errs4 = errors;
var valid0 = _errs3 === errors;
}
if(data.details !== undefined && func0.call(data, "details")){
let data2 = data.details;
const _errs5 = errors;
if(!(validate2(data2, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
}
if(data.error_details !== undefined && func0.call(data, "error_details")){
let data3 = data.error_details;
const _errs6 = errors;
if(!(validate2(data3, {instancePath:instancePath+"/error_details",parentData:data,parentDataProperty:"error_details",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs6 === errors;
}
}
else {
errors++; vErrors = noted(vErrors, instancePath, "type", "must be object");
}
validate1.errors = vErrors;
return errors === 0;
}

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
errors++; vErrors = noted(vErrors, instancePath, "type", "must be object,string,null");
}
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key_path !== undefined && func0.call(data, "key_path")){
let data0 = data.key_path;
const _errs1 = errors;
if(typeof data0 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/key_path", "type", "must be string");
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.key !== undefined && func0.call(data, "key")){
let data1 = data.key;
const _errs3 = errors;
if(typeof data1 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/key", "type", "must be string");
}
const _errs4 = errors;
var valid0 = _errs3 === errors;
}
}
validate2.errors = vErrors;
return errors === 0;
}

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error_code === undefined) || (!(func0.call(data, "error_code")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error_code'");
}
if((data.error_message === undefined) || (!(func0.call(data, "error_message")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error_message'");
}
if(data.error_code !== undefined && func0.call(data, "error_code")){
let data0 = data.error_code;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++; vErrors = noted(vErrors, instancePath+"/error_code", "type", "must be integer");
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.error_message !== undefined && func0.call(data, "error_message")){
let data1 = data.error_message;
const _errs3 = errors;
if(typeof data1 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/error_message", "type", "must be string");
}
const _errs4 = errors;
var valid0 = _errs3 === errors;
}
if(data.details !== undefined && func0.call(data, "details")){
let data2 = data.details;
const _errs5 = errors;
if(!(validate2(data2, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
}
if(data.error_details !== undefined && func0.call(data, "error_details")){
let data3 = data.error_details;
const _errs6 = errors;
if(!(validate2(data3, {instancePath:instancePath+"/error_details",parentData:data,parentDataProperty:"error_details",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs6 === errors;
}
}
else {
errors++; vErrors = noted(vErrors, instancePath, "type", "must be object");
}
validate5.errors = vErrors;
return errors === 0;
}

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error_code === undefined) || (!(func0.call(data, "error_code")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error_code'");
}
if((data.error_message === undefined) || (!(func0.call(data, "error_message")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error_message'");
}
if(data.error_code !== undefined && func0.call(data, "error_code")){
let data0 = data.error_code;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++; vErrors = noted(vErrors, instancePath+"/error_code", "type", "must be integer");
}
const _errs2 = errors;
const vSchema0 = schema4.properties.error_code.enum;
if(!(((((data0 === 3) || (data0 === 4)) || (data0 === 5)) || (data0 === 13)) || (data0 === 14))){
errors++; vErrors = noted(vErrors, instancePath+"/error_code", "enum", "must be equal to one of the allowed values");
}
var valid0 = _errs1 === errors;
}
if(data.error_message !== undefined && func0.call(data, "error_message")){
let data1 = data.error_message;
const _errs3 = errors;
if(typeof data1 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/error_message", "type", "must be string");
}
const _errs4 = errors;
var valid0 = _errs3 === errors;
}
if(data.details !== undefined && func0.call(data, "details")){
let data2 = data.details;
const _errs5 = errors;
if(!(validate2(data2, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
}
if(data.error_details !== undefined && func0.call(data, "error_details")){
let data3 = data.error_details;
const _errs6 = errors;
if(!(validate2(data3, {instancePath:instancePath+"/error_details",parentData:data,parentDataProperty:"error_details",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs6 === errors;
}
}
else {
errors++; vErrors = noted(vErrors, instancePath, "type", "must be object");
}
validate8.errors = vErrors;
return errors === 0;
}
