import { inputsOf, statusInputs, unionInputs, type Specimen } from "./specimen.ts";

/** By turns an answer with all keys, an older one, and a webhook's payload; the code now and then as a string. */
const coded = (code: number): Specimen => {
  const error = (n: number): Record<string, unknown> => ({
    type: "invalid_request_error",
    id: "an_id",
    code: n % 4 === 1 ? String(code) : code,
    message: `The reason, ${n}`,
    url: "https://docs.copyleaks.com/using-the-apis/api-errors/#error-reference",
    details: [{ param: `labels[${n}]`, message: "Id Label EXAMPLE-v1 is not supported" }],
  });
  return {
    valid: (n) =>
      [
        { error: error(n) },
        { error: { code: n % 4 === 1 ? String(code) : code, message: `The reason, ${n}` } },
        { status: 1, error: error(n), developerPayload: `Scan ${n}` },
      ][n % 3],
    late: (n) => ({ error: { ...error(n), details: "labels" } }),
  };
};

const specimens = {
  isMissingParameter: coded(1),
  isInvalidCredentials: coded(2),
  isEmailConfirmationRequired: coded(3),
  isUserDisabled: coded(4),
  isDownloadFailed: coded(5),
  isFileTooLarge: coded(6),
  isTextReadFailed: coded(7),
  isImageQualityTooLow: coded(8),
  isTemporarilyUnavailable: coded(9),
  isUnsupportedFileType: coded(10),
  isInsufficientText: coded(11),
  isDocumentTooLong: coded(12),
  isInsufficientCredits: coded(13),
  isInvalidFile: coded(14),
  isInvalidUrl: coded(15),
  isInternalServerError: coded(16),
  isNoCreditsAvailable: coded(17),
  isCopyshieldWidgetNotVisible: coded(18),
  isHeadersTooLong: coded(19),
  isInvalidContentType: coded(20),
  isSingleFileUploadOnly: coded(21),
  isUnableToDetermineFileSize: coded(22),
  isBadFilename: coded(24),
  isUndefinedLanguage: coded(25),
  isProcessRunning: coded(26),
  isUnknownProcessId: coded(27),
  isMissingHeaderValue: coded(30),
  isBadParameter: coded(31),
  isTooManyFailedLogins: coded(32),
  isHeaderKeyTooLong: coded(33),
  isAuthorizationDenied: coded(37),
};

export const inputs = {
  ...inputsOf(specimens),
  isCopyleaksError: unionInputs(Object.values(specimens), coded(99)),
  isTooManyRequests: statusInputs([429]),
  isServiceUnavailable: statusInputs([503]),
};
