// Generated from specs/oz-forensics.yaml by openapi-errors; change that file and generate again.

import type {
  Code,
  OzForensicsError,
  Unknown,
  UnknownClientError,
  NotAllowed,
  NotRealized,
  InvalidStructure,
  InvalidValue,
  InvalidType,
  AuthNotProvided,
  AuthInvalid,
  AuthExpired,
  AuthForbidden,
  NotExist,
  ExternalService,
  Database,
  SessionNotFound,
  SessionNotOwned,
  ContainerPayloadMissing,
  ContainerWithoutMedia,
  ContainerDamaged,
  ContainerMissing,
  ContainerUnusable,
} from "./errors.js";

/** Whether a body is one of the errors of Oz Forensics API, at that status if one is given. */
export function isOzForensicsError(body: unknown, status?: number): body is OzForensicsError {
  return (
    fitsErrorBody(body) &&
    (status === undefined ||
      status === 401 ||
      status === 403 ||
      isErrorBodyCode(errorCodeOf(body), status))
  );
}

/**
 * 5XX: An unknown error. At 5XX the server failed; at 4XX it is a generic answer to a wrong
 * request.
 */
export function isUnknown(body: unknown): body is Unknown {
  return fitsErrorBody(body, 0);
}

/**
 * 4XX: An unknown error. At 5XX the server failed; at 4XX it is a generic answer to a wrong
 * request.
 */
export function isUnknownClientError(body: unknown): body is UnknownClientError {
  return fitsErrorBody(body, 0);
}

/**
 * 405: The resource does not have this method, such as `PATCH` where only `GET` and `POST` are
 * supported. The page says that 405 comes with it as a rule.
 */
export function isNotAllowed(body: unknown): body is NotAllowed {
  return fitsErrorBody(body, 1);
}

/** 501: The method is documented but not there, for the time being or for good. */
export function isNotRealized(body: unknown): body is NotRealized {
  return fitsErrorBody(body, 2);
}

/**
 * 400: The request has the wrong structure: a required field is missing or a format is wrong.
 * `details.key_path` may name the field. The page on authentication has 400 for a missing
 * `expire_token`, in a column called "Error code" that holds statuses.
 */
export function isInvalidStructure(body: unknown): body is InvalidStructure {
  return fitsErrorBody(body, 3);
}

/** 400: A parameter of the body or the query has a wrong value. `details` may name it. */
export function isInvalidValue(body: unknown): body is InvalidValue {
  return fitsErrorBody(body, 4);
}

/** 400: A parameter has the wrong type. `details` may name it. */
export function isInvalidType(body: unknown): body is InvalidType {
  return fitsErrorBody(body, 5);
}

/** 401: The request has no access token. */
export function isAuthNotProvided(body: unknown): body is AuthNotProvided {
  return fitsErrorBody(body, 6);
}

/** 401: The access token is not in the database. The session is gone, so renewing it can't help. */
export function isAuthInvalid(body: unknown): body is AuthInvalid {
  return fitsErrorBody(body, 7);
}

/** 401: The access token has expired. */
export function isAuthExpired(body: unknown): body is AuthExpired {
  return fitsErrorBody(body, 8);
}

/** 403: This user may not do that. */
export function isAuthForbidden(body: unknown): body is AuthForbidden {
  return fitsErrorBody(body, 9);
}

/** 404: The resource was not found; the page calls it an alternative of 404. */
export function isNotExist(body: unknown): body is NotExist {
  return fitsErrorBody(body, 10);
}

/** 500 or 502: An external system failed. Newer servers answer 502, older ones 500. */
export function isExternalService(body: unknown): body is ExternalService {
  return fitsErrorBody(body, 11);
}

/**
 * 5XX: The database of the server failed critically or can't be reached. The status is 5XX, most
 * likely 500.
 */
export function isDatabase(body: unknown): body is Database {
  return fitsErrorBody(body, 12);
}

/**
 * 401: No session has the `expire_token` that was sent ("Session not found"). Which `error_code`
 * comes with it is not documented.
 */
export function isSessionNotFound(body: unknown): body is SessionNotFound {
  return fitsErrorBody(body);
}

/**
 * 403: The session belongs to another user ("You have not access to refresh this session"). Which
 * `error_code` comes with it is not documented.
 */
export function isSessionNotOwned(body: unknown): body is SessionNotOwned {
  return fitsErrorBody(body);
}

/** Any error status: The container has no `payload.json`. */
export function isContainerPayloadMissing(body: unknown): body is ContainerPayloadMissing {
  return fitsErrorBody(body, 3);
}

/** Any error status: No media were added to the container, so no analysis can start. */
export function isContainerWithoutMedia(body: unknown): body is ContainerWithoutMedia {
  return fitsErrorBody(body, 4);
}

/** Any error status: The container is damaged. */
export function isContainerDamaged(body: unknown): body is ContainerDamaged {
  return fitsErrorBody(body, 5);
}

/**
 * Any error status: The API received no container. In other requests the framework uses this code
 * for something that already exists.
 */
export function isContainerMissing(body: unknown): body is ContainerMissing {
  return fitsErrorBody(body, 13);
}

/**
 * Any error status: The container has errors and can't be unpacked. Only the message tells the five
 * causes apart: unpacking failed, an invalid container, an invalid signature, an invalid hash, or
 * an invalid or empty session token. In other requests the framework uses this code for a body that
 * is too big.
 */
export function isContainerUnusable(body: unknown): body is ContainerUnusable {
  return fitsErrorBody(body, 14);
}

/** Whether `ErrorBody`, `ContainerErrorBody` or `AnyErrorBody` has this code at that status. */
function isErrorBodyCode(errorCode: unknown, status: number): boolean {
  switch (errorCode) {
    case 0:
      return status >= 400;
    case 1:
      return status === 405;
    case 2:
      return status === 501;
    case 3:
    case 4:
    case 5:
      return status === 400;
    case 10:
      return status === 404;
    case 11:
      return status === 500 || status === 502;
    case 12:
      return status >= 500;
    default:
      return false;
  }
}

/** The documented code that a body carries, whatever else is in it. */
export function documentedCode(body: unknown): Code | undefined {
  return codesByErrorCode.get(errorCodeOf(body));
}

const codesByErrorCode = /* @__PURE__ */ new Map<unknown, Code>([
  [0, "unknown"],
  [1, "not_allowed"],
  [2, "not_realized"],
  [3, "invalid_structure"],
  [4, "invalid_value"],
  [5, "invalid_type"],
  [6, "auth_not_provided"],
  [7, "auth_invalid"],
  [8, "auth_expired"],
  [9, "auth_forbidden"],
  [10, "not_exist"],
  [11, "external_service"],
  [12, "database"],
]);

/** What stands at `error_code`. */
export function errorCodeOf(body: unknown): unknown {
  try {
    return isObject(body) ? body.error_code : undefined;
  } catch {
    return undefined; // A getter or a Proxy of the caller's threw.
  }
}

/**
 * Whether a body has the shape of `ErrorBody`, `ContainerErrorBody` or `AnyErrorBody`, and the
 * expected code where one is given.
 */
export function fitsErrorBody(body: unknown, expected?: number): boolean {
  try {
    if (!isObject(body)) return false;
    const { error_code: errorCode } = body;
    return (
      typeof errorCode === "number" &&
      (expected === undefined || errorCode === expected) &&
      typeof body.error_message === "string" &&
      (body.details === undefined || fitsDetails(body.details)) &&
      (body.error_details === undefined || fitsDetails(body.error_details))
    );
  } catch {
    return false; // A getter or a Proxy of the caller's threw.
  }
}

function fitsDetails(value: unknown): boolean {
  return (
    typeof value === "string" ||
    value === null ||
    (isObject(value) &&
      (value.key_path === undefined || typeof value.key_path === "string") &&
      (value.key === undefined || typeof value.key === "string")) ||
    Array.isArray(value)
  );
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && !Array.isArray(value) && value !== null;
}

/** What is read of an object; any of it may be missing. */
interface Members {
  readonly error_code?: unknown;
  readonly error_message?: unknown;
  readonly details?: unknown;
  readonly key_path?: unknown;
  readonly key?: unknown;
  readonly error_details?: unknown;
}
