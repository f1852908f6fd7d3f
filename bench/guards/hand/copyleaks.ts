/* What a careful person writes for Copyleaks: the checks of the generated guards, and no others. */

export const isMissingParameter = (body: unknown): boolean => isCopyleaks(body, 1, "1");
export const isInvalidCredentials = (body: unknown): boolean => isCopyleaks(body, 2, "2");
export const isEmailConfirmationRequired = (body: unknown): boolean => isCopyleaks(body, 3, "3");
export const isUserDisabled = (body: unknown): boolean => isCopyleaks(body, 4, "4");
export const isDownloadFailed = (body: unknown): boolean => isCopyleaks(body, 5, "5");
export const isFileTooLarge = (body: unknown): boolean => isCopyleaks(body, 6, "6");
export const isTextReadFailed = (body: unknown): boolean => isCopyleaks(body, 7, "7");
export const isImageQualityTooLow = (body: unknown): boolean => isCopyleaks(body, 8, "8");
export const isTemporarilyUnavailable = (body: unknown): boolean => isCopyleaks(body, 9, "9");
export const isUnsupportedFileType = (body: unknown): boolean => isCopyleaks(body, 10, "10");
export const isInsufficientText = (body: unknown): boolean => isCopyleaks(body, 11, "11");
export const isDocumentTooLong = (body: unknown): boolean => isCopyleaks(body, 12, "12");
export const isInsufficientCredits = (body: unknown): boolean => isCopyleaks(body, 13, "13");
export const isInvalidFile = (body: unknown): boolean => isCopyleaks(body, 14, "14");
export const isInvalidUrl = (body: unknown): boolean => isCopyleaks(body, 15, "15");
export const isInternalServerError = (body: unknown): boolean => isCopyleaks(body, 16, "16");
export const isNoCreditsAvailable = (body: unknown): boolean => isCopyleaks(body, 17, "17");
export const isCopyshieldWidgetNotVisible = (body: unknown): boolean => isCopyleaks(body, 18, "18");
export const isHeadersTooLong = (body: unknown): boolean => isCopyleaks(body, 19, "19");
export const isInvalidContentType = (body: unknown): boolean => isCopyleaks(body, 20, "20");
export const isSingleFileUploadOnly = (body: unknown): boolean => isCopyleaks(body, 21, "21");
export const isUnableToDetermineFileSize = (body: unknown): boolean => isCopyleaks(body, 22, "22");
export const isBadFilename = (body: unknown): boolean => isCopyleaks(body, 24, "24");
export const isUndefinedLanguage = (body: unknown): boolean => isCopyleaks(body, 25, "25");
export const isProcessRunning = (body: unknown): boolean => isCopyleaks(body, 26, "26");
export const isUnknownProcessId = (body: unknown): boolean => isCopyleaks(body, 27, "27");
export const isMissingHeaderValue = (body: unknown): boolean => isCopyleaks(body, 30, "30");
export const isBadParameter = (body: unknown): boolean => isCopyleaks(body, 31, "31");
export const isTooManyFailedLogins = (body: unknown): boolean => isCopyleaks(body, 32, "32");
export const isHeaderKeyTooLong = (body: unknown): boolean => isCopyleaks(body, 33, "33");
export const isAuthorizationDenied = (body: unknown): boolean => isCopyleaks(body, 37, "37");

export const isTooManyRequests = (status: number): boolean => status === 429;
export const isServiceUnavailable = (status: number): boolean => status === 503;

export function isCopyleaksError(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { error } = body;
  if (!isRecord(error)) return false;
  switch (error.code) {
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
      return isDescribed(error);
    default:
      return false;
  }
}

/** The webhook's body has more keys than the answer's, and none less: what fits it fits the answer, too. */
function isCopyleaks(body: unknown, code: number, text: string): boolean {
  if (!isRecord(body)) return false;
  const { error } = body;
  return isRecord(error) && (error.code === code || error.code === text) && isDescribed(error);
}

function isDescribed(error: Record<string, unknown>): boolean {
  return (
    (error.type === undefined || typeof error.type === "string") &&
    (error.id === undefined || typeof error.id === "string") &&
    typeof error.message === "string" &&
    (error.url === undefined || typeof error.url === "string") &&
    (error.details === undefined || areDetails(error.details))
  );
}

function areDetails(details: unknown): boolean {
  if (!Array.isArray(details)) return false;
  for (const detail of details as unknown[]) {
    if (
      !isRecord(detail) ||
      typeof detail.param !== "string" ||
      typeof detail.message !== "string"
    ) {
      return false;
    }
  }
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
