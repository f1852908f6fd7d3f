// Generated from specs/copyleaks.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Copyleaks API that has a body of its own; the others are known by their status. */
export type CopyleaksError =
  | MissingParameter
  | InvalidCredentials
  | EmailConfirmationRequired
  | UserDisabled
  | DownloadFailed
  | FileTooLarge
  | TextReadFailed
  | ImageQualityTooLow
  | TemporarilyUnavailable
  | UnsupportedFileType
  | InsufficientText
  | DocumentTooLong
  | InsufficientCredits
  | InvalidFile
  | InvalidUrl
  | InternalServerError
  | NoCreditsAvailable
  | CopyshieldWidgetNotVisible
  | HeadersTooLong
  | InvalidContentType
  | SingleFileUploadOnly
  | UnableToDetermineFileSize
  | BadFilename
  | UndefinedLanguage
  | ProcessRunning
  | UnknownProcessId
  | MissingHeaderValue
  | BadParameter
  | TooManyFailedLogins
  | HeaderKeyTooLong
  | AuthorizationDenied;

/**
 * Any error status or message: One or more required parameters are missing or wrong; `details` may
 * say which.
 */
export type MissingParameter =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 1 | "1" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 1 | "1" } });

/** Any error status or message: The email or the API key of the login is wrong. */
export type InvalidCredentials =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 2 | "2" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 2 | "2" } });

/** Any error status or message: The email address of the account is not confirmed yet. */
export type EmailConfirmationRequired =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 3 | "3" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 3 | "3" } });

/** Any error status or message: The user is disabled. */
export type UserDisabled =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 4 | "4" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 4 | "4" } });

/**
 * Any error status or message: The URL could not be downloaded. Although it comes as `api_error`,
 * the cause is the URL: it is not replayed.
 */
export type DownloadFailed =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 5 | "5" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 5 | "5" } });

/** Any error status or message: The file is too large to be scanned. */
export type FileTooLarge =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 6 | "6" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 6 | "6" } });

/** Any error status or message: The text could not be read. */
export type TextReadFailed =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 7 | "7" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 7 | "7" } });

/** Any error status or message: The quality of the image is too low to be scanned. */
export type ImageQualityTooLow =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 8 | "8" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 8 | "8" } });

/** Any error status or message: The service is unavailable for a while. */
export type TemporarilyUnavailable =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 9 | "9" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 9 | "9" } });

/** Any error status or message: Files of this type are not supported. */
export type UnsupportedFileType =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 10 | "10" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 10 | "10" } });

/**
 * Any error status or message: The text is too short; at least 30 characters and 6 words are
 * needed.
 */
export type InsufficientText =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 11 | "11" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 11 | "11" } });

/**
 * Any error status or message: The document has more pages than allowed; the message gives both
 * numbers.
 */
export type DocumentTooLong =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 12 | "12" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 12 | "12" } });

/**
 * Any error status or message: The account has too few credits for this request; the message says
 * how many it needs.
 */
export type InsufficientCredits =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 13 | "13" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 13 | "13" } });

/** Any error status or message: The file is invalid. */
export type InvalidFile =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 14 | "14" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 14 | "14" } });

/** Any error status or message: The URL is invalid. */
export type InvalidUrl =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 15 | "15" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 15 | "15" } });

/**
 * Any error status or message: The server failed or is set up wrongly. The message has the id of a
 * ticket.
 */
export type InternalServerError =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 16 | "16" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 16 | "16" } });

/** Any error status or message: The account has no credits. */
export type NoCreditsAvailable =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 17 | "17" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 17 | "17" } });

/** Any error status or message: The web page does not show the Copyshield widget. */
export type CopyshieldWidgetNotVisible =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 18 | "18" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 18 | "18" } });

/**
 * Any error status or message: Some headers are too long together; the message names them and the
 * limit.
 */
export type HeadersTooLong =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 19 | "19" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 19 | "19" } });

/** Any error status or message: Only a MIME multipart content type is allowed. */
export type InvalidContentType =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 20 | "20" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 20 | "20" } });

/**
 * Any error status or message: Only one file can be uploaded at a time. The vendor's own Moodle
 * plugin submits again after this code, as it does after 9, 13, 16 and 17; by its meaning nothing
 * would change.
 */
export type SingleFileUploadOnly =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 21 | "21" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 21 | "21" } });

/** Any error status or message: The size of the file can't be determined. */
export type UnableToDetermineFileSize =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 22 | "22" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 22 | "22" } });

/** Any error status or message: The name of the file is bad. */
export type BadFilename =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 24 | "24" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 24 | "24" } });

/** Any error status or message: The language is not defined. */
export type UndefinedLanguage =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 25 | "25" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 25 | "25" } });

/**
 * Any error status or message: The process is still running; this request has to wait for its end.
 */
export type ProcessRunning =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 26 | "26" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 26 | "26" } });

/** Any error status or message: No process has this id. */
export type UnknownProcessId =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 27 | "27" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 27 | "27" } });

/** Any error status or message: A header has no value; the message names it. */
export type MissingHeaderValue =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 30 | "30" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 30 | "30" } });

/** Any error status or message: A parameter is bad; the message names it. */
export type BadParameter =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 31 | "31" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 31 | "31" } });

/**
 * Any error status or message: Too many logins failed, so logging in is locked for a while. Trying
 * at once makes it worse, so nothing is replayed.
 */
export type TooManyFailedLogins =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 32 | "32" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 32 | "32" } });

/** Any error status or message: The name of a header is too long. */
export type HeaderKeyTooLong =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 33 | "33" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 33 | "33" } });

/**
 * Any error status or message: The access token is missing, wrong or expired. The vendor's own
 * Moodle plugin logs in again after a status of 401, once, and sends the request again.
 */
export type AuthorizationDenied =
  | (Schemas["ErrorBody"] & { readonly error: { readonly code: 37 | "37" } })
  | (Schemas["WebhookError"] & { readonly error: { readonly code: 37 | "37" } });

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  /**
   * 429: Too many requests. An account has 10 in a second, 12 logins in 15 minutes, 10 exports in a
   * minute, and 900 AI image detections in 15 minutes; object detection has a limit of its own,
   * which is not named, and an older page allows 100 scans in an hour in the sandbox. No header
   * says how long to wait. The page on rate limits asks for doubled waits alone, the page on
   * failures for a random part, too.
   */
  readonly too_many_requests: unknown;
  /**
   * 503: Under maintenance, which https://status.copyleaks.com announces days ahead. No header says
   * how long to wait; the technical specifications ask for a full minute, the page on failures for
   * less at first.
   */
  readonly service_unavailable: unknown;
  readonly missing_parameter: MissingParameter;
  readonly invalid_credentials: InvalidCredentials;
  readonly email_confirmation_required: EmailConfirmationRequired;
  readonly user_disabled: UserDisabled;
  readonly download_failed: DownloadFailed;
  readonly file_too_large: FileTooLarge;
  readonly text_read_failed: TextReadFailed;
  readonly image_quality_too_low: ImageQualityTooLow;
  readonly temporarily_unavailable: TemporarilyUnavailable;
  readonly unsupported_file_type: UnsupportedFileType;
  readonly insufficient_text: InsufficientText;
  readonly document_too_long: DocumentTooLong;
  readonly insufficient_credits: InsufficientCredits;
  readonly invalid_file: InvalidFile;
  readonly invalid_url: InvalidUrl;
  readonly internal_server_error: InternalServerError;
  readonly no_credits_available: NoCreditsAvailable;
  readonly copyshield_widget_not_visible: CopyshieldWidgetNotVisible;
  readonly headers_too_long: HeadersTooLong;
  readonly invalid_content_type: InvalidContentType;
  readonly single_file_upload_only: SingleFileUploadOnly;
  readonly unable_to_determine_file_size: UnableToDetermineFileSize;
  readonly bad_filename: BadFilename;
  readonly undefined_language: UndefinedLanguage;
  readonly process_running: ProcessRunning;
  readonly unknown_process_id: UnknownProcessId;
  readonly missing_header_value: MissingHeaderValue;
  readonly bad_parameter: BadParameter;
  readonly too_many_failed_logins: TooManyFailedLogins;
  readonly header_key_too_long: HeaderKeyTooLong;
  readonly authorization_denied: AuthorizationDenied;
}
