// @ts-nocheck: compiled by ajv from the schemas of the bodies.
// Generated from specs/copyleaks.yaml by openapi-errors; change that file and generate again.

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

/** What is wrong with a body as `MissingParameter`; empty where nothing is. */
export function validateMissingParameter(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [1, "1"] }], [check1, { at: ["error", "code"], values: [1, "1"] }]]);
}

/** What is wrong with a body as `InvalidCredentials`; empty where nothing is. */
export function validateInvalidCredentials(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [2, "2"] }], [check1, { at: ["error", "code"], values: [2, "2"] }]]);
}

/** What is wrong with a body as `EmailConfirmationRequired`; empty where nothing is. */
export function validateEmailConfirmationRequired(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [3, "3"] }], [check1, { at: ["error", "code"], values: [3, "3"] }]]);
}

/** What is wrong with a body as `UserDisabled`; empty where nothing is. */
export function validateUserDisabled(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [4, "4"] }], [check1, { at: ["error", "code"], values: [4, "4"] }]]);
}

/** What is wrong with a body as `DownloadFailed`; empty where nothing is. */
export function validateDownloadFailed(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [5, "5"] }], [check1, { at: ["error", "code"], values: [5, "5"] }]]);
}

/** What is wrong with a body as `FileTooLarge`; empty where nothing is. */
export function validateFileTooLarge(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [6, "6"] }], [check1, { at: ["error", "code"], values: [6, "6"] }]]);
}

/** What is wrong with a body as `TextReadFailed`; empty where nothing is. */
export function validateTextReadFailed(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [7, "7"] }], [check1, { at: ["error", "code"], values: [7, "7"] }]]);
}

/** What is wrong with a body as `ImageQualityTooLow`; empty where nothing is. */
export function validateImageQualityTooLow(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [8, "8"] }], [check1, { at: ["error", "code"], values: [8, "8"] }]]);
}

/** What is wrong with a body as `TemporarilyUnavailable`; empty where nothing is. */
export function validateTemporarilyUnavailable(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [9, "9"] }], [check1, { at: ["error", "code"], values: [9, "9"] }]]);
}

/** What is wrong with a body as `UnsupportedFileType`; empty where nothing is. */
export function validateUnsupportedFileType(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [10, "10"] }], [check1, { at: ["error", "code"], values: [10, "10"] }]]);
}

/** What is wrong with a body as `InsufficientText`; empty where nothing is. */
export function validateInsufficientText(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [11, "11"] }], [check1, { at: ["error", "code"], values: [11, "11"] }]]);
}

/** What is wrong with a body as `DocumentTooLong`; empty where nothing is. */
export function validateDocumentTooLong(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [12, "12"] }], [check1, { at: ["error", "code"], values: [12, "12"] }]]);
}

/** What is wrong with a body as `InsufficientCredits`; empty where nothing is. */
export function validateInsufficientCredits(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [13, "13"] }], [check1, { at: ["error", "code"], values: [13, "13"] }]]);
}

/** What is wrong with a body as `InvalidFile`; empty where nothing is. */
export function validateInvalidFile(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [14, "14"] }], [check1, { at: ["error", "code"], values: [14, "14"] }]]);
}

/** What is wrong with a body as `InvalidUrl`; empty where nothing is. */
export function validateInvalidUrl(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [15, "15"] }], [check1, { at: ["error", "code"], values: [15, "15"] }]]);
}

/** What is wrong with a body as `InternalServerError`; empty where nothing is. */
export function validateInternalServerError(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [16, "16"] }], [check1, { at: ["error", "code"], values: [16, "16"] }]]);
}

/** What is wrong with a body as `NoCreditsAvailable`; empty where nothing is. */
export function validateNoCreditsAvailable(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [17, "17"] }], [check1, { at: ["error", "code"], values: [17, "17"] }]]);
}

/** What is wrong with a body as `CopyshieldWidgetNotVisible`; empty where nothing is. */
export function validateCopyshieldWidgetNotVisible(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [18, "18"] }], [check1, { at: ["error", "code"], values: [18, "18"] }]]);
}

/** What is wrong with a body as `HeadersTooLong`; empty where nothing is. */
export function validateHeadersTooLong(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [19, "19"] }], [check1, { at: ["error", "code"], values: [19, "19"] }]]);
}

/** What is wrong with a body as `InvalidContentType`; empty where nothing is. */
export function validateInvalidContentType(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [20, "20"] }], [check1, { at: ["error", "code"], values: [20, "20"] }]]);
}

/** What is wrong with a body as `SingleFileUploadOnly`; empty where nothing is. */
export function validateSingleFileUploadOnly(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [21, "21"] }], [check1, { at: ["error", "code"], values: [21, "21"] }]]);
}

/** What is wrong with a body as `UnableToDetermineFileSize`; empty where nothing is. */
export function validateUnableToDetermineFileSize(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [22, "22"] }], [check1, { at: ["error", "code"], values: [22, "22"] }]]);
}

/** What is wrong with a body as `BadFilename`; empty where nothing is. */
export function validateBadFilename(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [24, "24"] }], [check1, { at: ["error", "code"], values: [24, "24"] }]]);
}

/** What is wrong with a body as `UndefinedLanguage`; empty where nothing is. */
export function validateUndefinedLanguage(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [25, "25"] }], [check1, { at: ["error", "code"], values: [25, "25"] }]]);
}

/** What is wrong with a body as `ProcessRunning`; empty where nothing is. */
export function validateProcessRunning(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [26, "26"] }], [check1, { at: ["error", "code"], values: [26, "26"] }]]);
}

/** What is wrong with a body as `UnknownProcessId`; empty where nothing is. */
export function validateUnknownProcessId(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [27, "27"] }], [check1, { at: ["error", "code"], values: [27, "27"] }]]);
}

/** What is wrong with a body as `MissingHeaderValue`; empty where nothing is. */
export function validateMissingHeaderValue(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [30, "30"] }], [check1, { at: ["error", "code"], values: [30, "30"] }]]);
}

/** What is wrong with a body as `BadParameter`; empty where nothing is. */
export function validateBadParameter(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [31, "31"] }], [check1, { at: ["error", "code"], values: [31, "31"] }]]);
}

/** What is wrong with a body as `TooManyFailedLogins`; empty where nothing is. */
export function validateTooManyFailedLogins(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [32, "32"] }], [check1, { at: ["error", "code"], values: [32, "32"] }]]);
}

/** What is wrong with a body as `HeaderKeyTooLong`; empty where nothing is. */
export function validateHeaderKeyTooLong(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [33, "33"] }], [check1, { at: ["error", "code"], values: [33, "33"] }]]);
}

/** What is wrong with a body as `AuthorizationDenied`; empty where nothing is. */
export function validateAuthorizationDenied(body: unknown): readonly Problem[] {
  return problemsOf(body, [[check0, { at: ["error", "code"], values: [37, "37"] }], [check1, { at: ["error", "code"], values: [37, "37"] }]]);
}

const hasOwn = Object.prototype.hasOwnProperty;

function ucs2length(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function check0(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error === undefined) || (!(hasOwn.call(data, "error")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error'");
}
if(data.error !== undefined && hasOwn.call(data, "error")){
let data0 = data.error;
const problems0 = check2(data0, instancePath+"/error");
if(problems0 !== null){
vErrors = joined(vErrors, problems0);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(hasOwn.call(data, "status")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'status'");
}
if((data.error === undefined) || (!(hasOwn.call(data, "error")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'error'");
}
if(data.status !== undefined && hasOwn.call(data, "status")){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors++; vErrors = noted(vErrors, instancePath+"/status", "type", "must be integer");
}
if(!((((data0 === 0) || (data0 === 1)) || (data0 === 2)) || (data0 === 3))){
errors++; vErrors = noted(vErrors, instancePath+"/status", "enum", "must be equal to one of the allowed values");
}
}
if(data.error !== undefined && hasOwn.call(data, "error")){
let data1 = data.error;
const problems0 = check2(data1, instancePath+"/error");
if(problems0 !== null){
vErrors = joined(vErrors, problems0);
errors = vErrors.length;
}
}
if(data.developerPayload !== undefined && hasOwn.call(data, "developerPayload")){
let data2 = data.developerPayload;
if(typeof data2 === "string"){
if(ucs2length(data2) > 512){
errors++; vErrors = noted(vErrors, instancePath+"/developerPayload", "maxLength", "must NOT have more than 512 characters");
}
}
else {
errors++; vErrors = noted(vErrors, instancePath+"/developerPayload", "type", "must be string");
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
if((data.message === undefined) || (!(hasOwn.call(data, "message")))){
errors++; vErrors = noted(vErrors, instancePath, "required", "must have required property 'message'");
}
if(data.type !== undefined && hasOwn.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/type", "type", "must be string");
}
if(!((((data0 === "invalid_request_error") || (data0 === "authentication_error")) || (data0 === "payment_error")) || (data0 === "api_error"))){
errors++; vErrors = noted(vErrors, instancePath+"/type", "enum", "must be equal to one of the allowed values");
}
}
if(data.id !== undefined && hasOwn.call(data, "id")){
let data1 = data.id;
if(typeof data1 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/id", "type", "must be string");
}
}
if(data.code !== undefined && hasOwn.call(data, "code")){
let data2 = data.code;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data2 === 1) || (data2 === "1")) || (data2 === 2)) || (data2 === "2")) || (data2 === 3)) || (data2 === "3")) || (data2 === 4)) || (data2 === "4")) || (data2 === 5)) || (data2 === "5")) || (data2 === 6)) || (data2 === "6")) || (data2 === 7)) || (data2 === "7")) || (data2 === 8)) || (data2 === "8")) || (data2 === 9)) || (data2 === "9")) || (data2 === 10)) || (data2 === "10")) || (data2 === 11)) || (data2 === "11")) || (data2 === 12)) || (data2 === "12")) || (data2 === 13)) || (data2 === "13")) || (data2 === 14)) || (data2 === "14")) || (data2 === 15)) || (data2 === "15")) || (data2 === 16)) || (data2 === "16")) || (data2 === 17)) || (data2 === "17")) || (data2 === 18)) || (data2 === "18")) || (data2 === 19)) || (data2 === "19")) || (data2 === 20)) || (data2 === "20")) || (data2 === 21)) || (data2 === "21")) || (data2 === 22)) || (data2 === "22")) || (data2 === 24)) || (data2 === "24")) || (data2 === 25)) || (data2 === "25")) || (data2 === 26)) || (data2 === "26")) || (data2 === 27)) || (data2 === "27")) || (data2 === 30)) || (data2 === "30")) || (data2 === 31)) || (data2 === "31")) || (data2 === 32)) || (data2 === "32")) || (data2 === 33)) || (data2 === "33")) || (data2 === 37)) || (data2 === "37"))){
errors++; vErrors = noted(vErrors, instancePath+"/code", "enum", "must be equal to one of the allowed values");
}
}
if(data.message !== undefined && hasOwn.call(data, "message")){
let data3 = data.message;
if(typeof data3 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/message", "type", "must be string");
}
}
if(data.url !== undefined && hasOwn.call(data, "url")){
let data4 = data.url;
if((typeof data4 == "number") && (isFinite(data4))){
}
if(typeof data4 === "string"){
}
else {
errors++; vErrors = noted(vErrors, instancePath+"/url", "type", "must be string");
}
}
if(data.details !== undefined && hasOwn.call(data, "details")){
let data5 = data.details;
if(Array.isArray(data5)){
let valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.param === undefined) || (!(hasOwn.call(data6, "param")))){
errors++; vErrors = noted(vErrors, instancePath+"/details/" + i0, "required", "must have required property 'param'");
}
if((data6.message === undefined) || (!(hasOwn.call(data6, "message")))){
errors++; vErrors = noted(vErrors, instancePath+"/details/" + i0, "required", "must have required property 'message'");
}
if(data6.param !== undefined && hasOwn.call(data6, "param")){
let data7 = data6.param;
if(typeof data7 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/details/" + i0+"/param", "type", "must be string");
}
}
if(data6.message !== undefined && hasOwn.call(data6, "message")){
let data8 = data6.message;
if(typeof data8 !== "string"){
errors++; vErrors = noted(vErrors, instancePath+"/details/" + i0+"/message", "type", "must be string");
}
}
}
else {
errors++; vErrors = noted(vErrors, instancePath+"/details/" + i0, "type", "must be object");
}
var valid1 = _errs12 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
errors++; vErrors = noted(vErrors, instancePath+"/details", "type", "must be array");
}
}
}
else {
errors++; vErrors = noted(vErrors, instancePath, "type", "must be object");
}
return vErrors;
}
