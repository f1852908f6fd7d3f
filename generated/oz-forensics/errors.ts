// Generated from specs/oz-forensics.yaml by openapi-errors; change that file and generate again.

import type { components } from "./types.js";

type Schemas = components["schemas"];

/** Any error of Oz Forensics API. */
export type OzForensicsError =
  | Unknown
  | UnknownClientError
  | NotAllowed
  | NotRealized
  | InvalidStructure
  | InvalidValue
  | InvalidType
  | AuthNotProvided
  | AuthInvalid
  | AuthExpired
  | AuthForbidden
  | NotExist
  | ExternalService
  | Database
  | SessionNotFound
  | SessionNotOwned
  | ContainerPayloadMissing
  | ContainerWithoutMedia
  | ContainerDamaged
  | ContainerMissing
  | ContainerUnusable;

/**
 * 5XX: An unknown error. At 5XX the server failed; at 4XX it is a generic answer to a wrong
 * request.
 */
export type Unknown = Schemas["ErrorBody"] & { readonly error_code: 0 };

/**
 * 4XX: An unknown error. At 5XX the server failed; at 4XX it is a generic answer to a wrong
 * request.
 */
export type UnknownClientError = Schemas["ErrorBody"] & { readonly error_code: 0 };

/**
 * 405: The resource does not have this method, such as `PATCH` where only `GET` and `POST` are
 * supported. The page says that 405 comes with it as a rule.
 */
export type NotAllowed = Schemas["ErrorBody"] & { readonly error_code: 1 };

/** 501: The method is documented but not there, for the time being or for good. */
export type NotRealized = Schemas["ErrorBody"] & { readonly error_code: 2 };

/**
 * 400: The request has the wrong structure: a required field is missing or a format is wrong.
 * `details.key_path` may name the field. The page on authentication has 400 for a missing
 * `expire_token`, in a column called "Error code" that holds statuses.
 */
export type InvalidStructure = Schemas["ErrorBody"] & { readonly error_code: 3 };

/** 400: A parameter of the body or the query has a wrong value. `details` may name it. */
export type InvalidValue = Schemas["ErrorBody"] & { readonly error_code: 4 };

/** 400: A parameter has the wrong type. `details` may name it. */
export type InvalidType = Schemas["ErrorBody"] & { readonly error_code: 5 };

/** 401: The request has no access token. */
export type AuthNotProvided = Schemas["ErrorBody"] & { readonly error_code: 6 };

/** 401: The access token is not in the database. The session is gone, so renewing it can't help. */
export type AuthInvalid = Schemas["ErrorBody"] & { readonly error_code: 7 };

/** 401: The access token has expired. */
export type AuthExpired = Schemas["ErrorBody"] & { readonly error_code: 8 };

/** 403: This user may not do that. */
export type AuthForbidden = Schemas["ErrorBody"] & { readonly error_code: 9 };

/** 404: The resource was not found; the page calls it an alternative of 404. */
export type NotExist = Schemas["ErrorBody"] & { readonly error_code: 10 };

/** 500 or 502: An external system failed. Newer servers answer 502, older ones 500. */
export type ExternalService = Schemas["ErrorBody"] & { readonly error_code: 11 };

/**
 * 5XX: The database of the server failed critically or can't be reached. The status is 5XX, most
 * likely 500.
 */
export type Database = Schemas["ErrorBody"] & { readonly error_code: 12 };

/**
 * 401: No session has the `expire_token` that was sent ("Session not found"). Which `error_code`
 * comes with it is not documented.
 */
export type SessionNotFound = Schemas["AnyErrorBody"];

/**
 * 403: The session belongs to another user ("You have not access to refresh this session"). Which
 * `error_code` comes with it is not documented.
 */
export type SessionNotOwned = Schemas["AnyErrorBody"];

/** Any error status: The container has no `payload.json`. */
export type ContainerPayloadMissing = Schemas["ContainerErrorBody"] & { readonly error_code: 3 };

/** Any error status: No media were added to the container, so no analysis can start. */
export type ContainerWithoutMedia = Schemas["ContainerErrorBody"] & { readonly error_code: 4 };

/** Any error status: The container is damaged. */
export type ContainerDamaged = Schemas["ContainerErrorBody"] & { readonly error_code: 5 };

/**
 * Any error status: The API received no container. In other requests the framework uses this code
 * for something that already exists.
 */
export type ContainerMissing = Schemas["ContainerErrorBody"] & { readonly error_code: 13 };

/**
 * Any error status: The container has errors and can't be unpacked. Only the message tells the five
 * causes apart: unpacking failed, an invalid container, an invalid signature, an invalid hash, or
 * an invalid or empty session token. In other requests the framework uses this code for a body that
 * is too big.
 */
export type ContainerUnusable = Schemas["ContainerErrorBody"] & { readonly error_code: 14 };

/** The name of an error, however it is spelled on the wire. */
export type Code = keyof ErrorsByCode;

/** Each code and the body that carries it; `unknown` where the spec describes none. */
export interface ErrorsByCode {
  readonly unknown: Unknown;
  readonly unknown_client_error: UnknownClientError;
  readonly not_allowed: NotAllowed;
  readonly not_realized: NotRealized;
  readonly invalid_structure: InvalidStructure;
  readonly invalid_value: InvalidValue;
  readonly invalid_type: InvalidType;
  readonly auth_not_provided: AuthNotProvided;
  readonly auth_invalid: AuthInvalid;
  readonly auth_expired: AuthExpired;
  readonly auth_forbidden: AuthForbidden;
  readonly not_exist: NotExist;
  readonly external_service: ExternalService;
  readonly database: Database;
  readonly session_not_found: SessionNotFound;
  readonly session_not_owned: SessionNotOwned;
  readonly container_payload_missing: ContainerPayloadMissing;
  readonly container_without_media: ContainerWithoutMedia;
  readonly container_damaged: ContainerDamaged;
  readonly container_missing: ContainerMissing;
  readonly container_unusable: ContainerUnusable;
}

/** The codes each operation documents, those of the whole API included. */
export interface Operations {
  readonly refreshSession: RefreshSessionCode;
  readonly createFolder: CreateFolderCode;
  readonly createInstantFolder: CreateFolderCode;
}

/** The bodies of one operation's errors: `ErrorsOf<"refreshSession">`. */
export type ErrorsOf<Id extends keyof Operations> = Operations[Id] extends infer Known extends Code
  ? ErrorsByCode[Known]
  : never;

type RefreshSessionCode =
  | "unknown"
  | "unknown_client_error"
  | "not_allowed"
  | "not_realized"
  | "invalid_structure"
  | "invalid_value"
  | "invalid_type"
  | "auth_not_provided"
  | "auth_invalid"
  | "auth_expired"
  | "auth_forbidden"
  | "not_exist"
  | "external_service"
  | "database"
  | "session_not_found"
  | "session_not_owned";

type CreateFolderCode =
  | "unknown"
  | "unknown_client_error"
  | "not_allowed"
  | "not_realized"
  | "invalid_structure"
  | "invalid_value"
  | "invalid_type"
  | "auth_not_provided"
  | "auth_invalid"
  | "auth_expired"
  | "auth_forbidden"
  | "not_exist"
  | "external_service"
  | "database"
  | "container_payload_missing"
  | "container_without_media"
  | "container_damaged"
  | "container_missing"
  | "container_unusable";
