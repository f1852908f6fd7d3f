// Generated from specs/copyleaks.yaml by openapi-errors; change that file and generate again.

import type {
  Code,
  CopyleaksError,
  MissingParameter,
  InvalidCredentials,
  EmailConfirmationRequired,
  UserDisabled,
  DownloadFailed,
  FileTooLarge,
  TextReadFailed,
  ImageQualityTooLow,
  TemporarilyUnavailable,
  UnsupportedFileType,
  InsufficientText,
  DocumentTooLong,
  InsufficientCredits,
  InvalidFile,
  InvalidUrl,
  InternalServerError,
  NoCreditsAvailable,
  CopyshieldWidgetNotVisible,
  HeadersTooLong,
  InvalidContentType,
  SingleFileUploadOnly,
  UnableToDetermineFileSize,
  BadFilename,
  UndefinedLanguage,
  ProcessRunning,
  UnknownProcessId,
  MissingHeaderValue,
  BadParameter,
  TooManyFailedLogins,
  HeaderKeyTooLong,
  AuthorizationDenied,
} from "./errors.js";

/** Whether a body is one of the errors of Copyleaks API, at that status if one is given. */
export function isCopyleaksError(body: unknown, status?: number): body is CopyleaksError {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return isObject(error) && isErrorBodyCode(error.code, status) && fitsErrorBody(body);
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * 429: Too many requests. An account has 10 in a second, 12 logins in 15 minutes, 10 exports in a
 * minute, and 900 AI image detections in 15 minutes; object detection has a limit of its own, which
 * is not named, and an older page allows 100 scans in an hour in the sandbox. No header says how
 * long to wait. The page on rate limits asks for doubled waits alone, the page on failures for a
 * random part, too.
 *
 * Its body is not described: the status tells.
 */
export function isTooManyRequests(status: number): boolean {
  return status === 429;
}

/**
 * 503: Under maintenance, which https://status.copyleaks.com announces days ahead. No header says
 * how long to wait; the technical specifications ask for a full minute, the page on failures for
 * less at first.
 *
 * Its body is not described: the status tells.
 */
export function isServiceUnavailable(status: number): boolean {
  return status === 503;
}

/**
 * Any error status or message: One or more required parameters are missing or wrong; `details` may
 * say which.
 */
export function isMissingParameter(body: unknown): body is MissingParameter {
  return fitsErrorBody(body, 1, "1");
}

/** Any error status or message: The email or the API key of the login is wrong. */
export function isInvalidCredentials(body: unknown): body is InvalidCredentials {
  return fitsErrorBody(body, 2, "2");
}

/** Any error status or message: The email address of the account is not confirmed yet. */
export function isEmailConfirmationRequired(body: unknown): body is EmailConfirmationRequired {
  return fitsErrorBody(body, 3, "3");
}

/** Any error status or message: The user is disabled. */
export function isUserDisabled(body: unknown): body is UserDisabled {
  return fitsErrorBody(body, 4, "4");
}

/**
 * Any error status or message: The URL could not be downloaded. Although it comes as `api_error`,
 * the cause is the URL: it is not replayed.
 */
export function isDownloadFailed(body: unknown): body is DownloadFailed {
  return fitsErrorBody(body, 5, "5");
}

/** Any error status or message: The file is too large to be scanned. */
export function isFileTooLarge(body: unknown): body is FileTooLarge {
  return fitsErrorBody(body, 6, "6");
}

/** Any error status or message: The text could not be read. */
export function isTextReadFailed(body: unknown): body is TextReadFailed {
  return fitsErrorBody(body, 7, "7");
}

/** Any error status or message: The quality of the image is too low to be scanned. */
export function isImageQualityTooLow(body: unknown): body is ImageQualityTooLow {
  return fitsErrorBody(body, 8, "8");
}

/** Any error status or message: The service is unavailable for a while. */
export function isTemporarilyUnavailable(body: unknown): body is TemporarilyUnavailable {
  return fitsErrorBody(body, 9, "9");
}

/** Any error status or message: Files of this type are not supported. */
export function isUnsupportedFileType(body: unknown): body is UnsupportedFileType {
  return fitsErrorBody(body, 10, "10");
}

/**
 * Any error status or message: The text is too short; at least 30 characters and 6 words are
 * needed.
 */
export function isInsufficientText(body: unknown): body is InsufficientText {
  return fitsErrorBody(body, 11, "11");
}

/**
 * Any error status or message: The document has more pages than allowed; the message gives both
 * numbers.
 */
export function isDocumentTooLong(body: unknown): body is DocumentTooLong {
  return fitsErrorBody(body, 12, "12");
}

/**
 * Any error status or message: The account has too few credits for this request; the message says
 * how many it needs.
 */
export function isInsufficientCredits(body: unknown): body is InsufficientCredits {
  return fitsErrorBody(body, 13, "13");
}

/** Any error status or message: The file is invalid. */
export function isInvalidFile(body: unknown): body is InvalidFile {
  return fitsErrorBody(body, 14, "14");
}

/** Any error status or message: The URL is invalid. */
export function isInvalidUrl(body: unknown): body is InvalidUrl {
  return fitsErrorBody(body, 15, "15");
}

/**
 * Any error status or message: The server failed or is set up wrongly. The message has the id of a
 * ticket.
 */
export function isInternalServerError(body: unknown): body is InternalServerError {
  return fitsErrorBody(body, 16, "16");
}

/** Any error status or message: The account has no credits. */
export function isNoCreditsAvailable(body: unknown): body is NoCreditsAvailable {
  return fitsErrorBody(body, 17, "17");
}

/** Any error status or message: The web page does not show the Copyshield widget. */
export function isCopyshieldWidgetNotVisible(body: unknown): body is CopyshieldWidgetNotVisible {
  return fitsErrorBody(body, 18, "18");
}

/**
 * Any error status or message: Some headers are too long together; the message names them and the
 * limit.
 */
export function isHeadersTooLong(body: unknown): body is HeadersTooLong {
  return fitsErrorBody(body, 19, "19");
}

/** Any error status or message: Only a MIME multipart content type is allowed. */
export function isInvalidContentType(body: unknown): body is InvalidContentType {
  return fitsErrorBody(body, 20, "20");
}

/**
 * Any error status or message: Only one file can be uploaded at a time. The vendor's own Moodle
 * plugin submits again after this code, as it does after 9, 13, 16 and 17; by its meaning nothing
 * would change.
 */
export function isSingleFileUploadOnly(body: unknown): body is SingleFileUploadOnly {
  return fitsErrorBody(body, 21, "21");
}

/** Any error status or message: The size of the file can't be determined. */
export function isUnableToDetermineFileSize(body: unknown): body is UnableToDetermineFileSize {
  return fitsErrorBody(body, 22, "22");
}

/** Any error status or message: The name of the file is bad. */
export function isBadFilename(body: unknown): body is BadFilename {
  return fitsErrorBody(body, 24, "24");
}

/** Any error status or message: The language is not defined. */
export function isUndefinedLanguage(body: unknown): body is UndefinedLanguage {
  return fitsErrorBody(body, 25, "25");
}

/**
 * Any error status or message: The process is still running; this request has to wait for its end.
 */
export function isProcessRunning(body: unknown): body is ProcessRunning {
  return fitsErrorBody(body, 26, "26");
}

/** Any error status or message: No process has this id. */
export function isUnknownProcessId(body: unknown): body is UnknownProcessId {
  return fitsErrorBody(body, 27, "27");
}

/** Any error status or message: A header has no value; the message names it. */
export function isMissingHeaderValue(body: unknown): body is MissingHeaderValue {
  return fitsErrorBody(body, 30, "30");
}

/** Any error status or message: A parameter is bad; the message names it. */
export function isBadParameter(body: unknown): body is BadParameter {
  return fitsErrorBody(body, 31, "31");
}

/**
 * Any error status or message: Too many logins failed, so logging in is locked for a while. Trying
 * at once makes it worse, so nothing is replayed.
 */
export function isTooManyFailedLogins(body: unknown): body is TooManyFailedLogins {
  return fitsErrorBody(body, 32, "32");
}

/** Any error status or message: The name of a header is too long. */
export function isHeaderKeyTooLong(body: unknown): body is HeaderKeyTooLong {
  return fitsErrorBody(body, 33, "33");
}

/**
 * Any error status or message: The access token is missing, wrong or expired. The vendor's own
 * Moodle plugin logs in again after a status of 401, once, and sends the request again.
 */
export function isAuthorizationDenied(body: unknown): body is AuthorizationDenied {
  return fitsErrorBody(body, 37, "37");
}

/** Whether `ErrorBody` has this code at that status, if one is given. */
function isErrorBodyCode(code: unknown, status?: number): boolean {
  switch (code) {
    case 1:
    case "1":
    case 2:
    case "2":
    case 3:
    case "3":
    case 4:
    case "4":
    case 5:
    case "5":
    case 6:
    case "6":
    case 7:
    case "7":
    case 8:
    case "8":
    case 9:
    case "9":
    case 10:
    case "10":
    case 11:
    case "11":
    case 12:
    case "12":
    case 13:
    case "13":
    case 14:
    case "14":
    case 15:
    case "15":
    case 16:
    case "16":
    case 17:
    case "17":
    case 18:
    case "18":
    case 19:
    case "19":
    case 20:
    case "20":
    case 21:
    case "21":
    case 22:
    case "22":
    case 24:
    case "24":
    case 25:
    case "25":
    case 26:
    case "26":
    case 27:
    case "27":
    case 30:
    case "30":
    case 31:
    case "31":
    case 32:
    case "32":
    case 33:
    case "33":
    case 37:
    case "37":
      return (status ?? 400) >= 400;
    default:
      return false;
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByErrorCode.get(errorCodeOf(body));
}

const codesByErrorCode = /* @__PURE__ */ new Map<unknown, Code>([
  [1, "missing_parameter"],
  ["1", "missing_parameter"],
  [2, "invalid_credentials"],
  ["2", "invalid_credentials"],
  [3, "email_confirmation_required"],
  ["3", "email_confirmation_required"],
  [4, "user_disabled"],
  ["4", "user_disabled"],
  [5, "download_failed"],
  ["5", "download_failed"],
  [6, "file_too_large"],
  ["6", "file_too_large"],
  [7, "text_read_failed"],
  ["7", "text_read_failed"],
  [8, "image_quality_too_low"],
  ["8", "image_quality_too_low"],
  [9, "temporarily_unavailable"],
  ["9", "temporarily_unavailable"],
  [10, "unsupported_file_type"],
  ["10", "unsupported_file_type"],
  [11, "insufficient_text"],
  ["11", "insufficient_text"],
  [12, "document_too_long"],
  ["12", "document_too_long"],
  [13, "insufficient_credits"],
  ["13", "insufficient_credits"],
  [14, "invalid_file"],
  ["14", "invalid_file"],
  [15, "invalid_url"],
  ["15", "invalid_url"],
  [16, "internal_server_error"],
  ["16", "internal_server_error"],
  [17, "no_credits_available"],
  ["17", "no_credits_available"],
  [18, "copyshield_widget_not_visible"],
  ["18", "copyshield_widget_not_visible"],
  [19, "headers_too_long"],
  ["19", "headers_too_long"],
  [20, "invalid_content_type"],
  ["20", "invalid_content_type"],
  [21, "single_file_upload_only"],
  ["21", "single_file_upload_only"],
  [22, "unable_to_determine_file_size"],
  ["22", "unable_to_determine_file_size"],
  [24, "bad_filename"],
  ["24", "bad_filename"],
  [25, "undefined_language"],
  ["25", "undefined_language"],
  [26, "process_running"],
  ["26", "process_running"],
  [27, "unknown_process_id"],
  ["27", "unknown_process_id"],
  [30, "missing_header_value"],
  ["30", "missing_header_value"],
  [31, "bad_parameter"],
  ["31", "bad_parameter"],
  [32, "too_many_failed_logins"],
  ["32", "too_many_failed_logins"],
  [33, "header_key_too_long"],
  ["33", "header_key_too_long"],
  [37, "authorization_denied"],
  ["37", "authorization_denied"],
]);

/** What stands at `error.code`. */
export function errorCodeOf(body: unknown): unknown {
  try {
    return isObject(body) && isObject(body.error) ? body.error.code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/** Whether a body has the shape of `ErrorBody`, and the expected code where one is given. */
export function fitsErrorBody(body: unknown, expected?: number, alternative?: string): boolean {
  try {
    if (!isObject(body)) return false;
    const { error } = body;
    return (
      isObject(error) &&
      (expected === undefined || error.code === expected || error.code === alternative) &&
      (error.type === undefined || typeof error.type === "string") &&
      (error.id === undefined || typeof error.id === "string") &&
      typeof error.message === "string" &&
      (error.url === undefined || typeof error.url === "string") &&
      (error.details === undefined || fitsDetails(error.details))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsDetails(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        isObject(item) && typeof item.param === "string" && typeof item.message === "string",
    )
  );
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly error?: unknown;
  readonly code?: unknown;
  readonly type?: unknown;
  readonly id?: unknown;
  readonly message?: unknown;
  readonly url?: unknown;
  readonly details?: unknown;
  readonly param?: unknown;
}
