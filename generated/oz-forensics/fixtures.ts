// Generated from specs/oz-forensics.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  unknown: [
    {
      name: "unknown",
      body: {
        error_code: 0,
        error_message: "Unknown server side error occurred",
        details: null,
      },
    },
  ],
  unknown_client_error: [
    {
      name: "unknown_client_error",
      built: true,
      body: {
        error_code: 0,
        error_message: "text",
      },
    },
  ],
  not_allowed: [
    {
      name: "not_allowed",
      status: 405,
      body: {
        error_code: 1,
        error_message: "HTTP method not allowed on this endpoint",
        details: null,
      },
    },
  ],
  not_realized: [
    {
      name: "not_realized",
      status: 501,
      body: {
        error_code: 2,
        error_message:
          "Required method or service declared but not realized or temporary disabled on server",
        details: null,
      },
    },
  ],
  invalid_structure: [
    {
      name: "invalid_structure",
      status: 400,
      body: {
        error_code: 3,
        error_message: "Could not locate field for key_path expire_token from provided dict data",
        details: {
          key_path: "expire_token",
        },
      },
    },
  ],
  invalid_value: [
    {
      name: "invalid_value",
      status: 400,
      body: {
        error_code: 4,
        error_message: "Invalid param value",
        details: null,
      },
    },
  ],
  invalid_type: [
    {
      name: "invalid_type",
      status: 400,
      body: {
        error_code: 5,
        error_message: "Invalid param type",
        details: null,
      },
    },
  ],
  auth_not_provided: [
    {
      name: "auth_not_provided",
      status: 401,
      body: {
        error_code: 6,
        error_message: "User auth token is not provided. You must be logged for this request.",
        details: null,
      },
    },
  ],
  auth_invalid: [
    {
      name: "auth_invalid",
      status: 401,
      body: {
        error_code: 7,
        error_message: "User auth token is not valid. You must be logged for this request.",
        details: null,
      },
    },
  ],
  auth_expired: [
    {
      name: "auth_expired",
      status: 401,
      body: {
        error_code: 8,
        error_message: "Provided user auth token has expired. Please renew it.",
        details: null,
      },
    },
  ],
  auth_forbidden: [
    {
      name: "auth_forbidden",
      status: 403,
      body: {
        error_code: 9,
        error_message: "You have not access to this resource",
        details: null,
      },
    },
  ],
  not_exist: [
    {
      name: "not_exist",
      status: 404,
      body: {
        error_code: 10,
        error_message: "Object not exist",
        details: null,
      },
    },
  ],
  external_service: [
    {
      name: "external_service",
      body: {
        error_code: 11,
        error_message: "Failed to communicate with external system",
        details: null,
      },
    },
  ],
  database: [
    {
      name: "database",
      body: {
        error_code: 12,
        error_message: "Database error occurred",
        details: null,
      },
    },
  ],
  session_not_found: [
    {
      name: "session_not_found",
      status: 401,
      operation: "refreshSession",
      built: true,
      body: {
        error_code: 999,
        error_message: "text",
      },
    },
  ],
  session_not_owned: [
    {
      name: "session_not_owned",
      status: 403,
      operation: "refreshSession",
      built: true,
      body: {
        error_code: 999,
        error_message: "text",
      },
    },
  ],
  container_payload_missing: [
    {
      name: "container_payload_missing",
      operation: "createFolder",
      requestType: "application/octet-stream",
      body: {
        error_code: 3,
        error_message: "Invalid structure",
        details: null,
      },
    },
  ],
  container_without_media: [
    {
      name: "container_without_media",
      operation: "createFolder",
      requestType: "application/octet-stream",
      body: {
        error_code: 4,
        error_message: "Can't start analysis without media",
        details: null,
      },
    },
  ],
  container_damaged: [
    {
      name: "container_damaged",
      operation: "createFolder",
      requestType: "application/octet-stream",
      body: {
        error_code: 5,
        error_message: "Invalid Type",
        details: null,
      },
    },
  ],
  container_missing: [
    {
      name: "container_missing",
      operation: "createFolder",
      requestType: "application/octet-stream",
      body: {
        error_code: 13,
        error_message: "No data container provided",
        details: null,
      },
    },
  ],
  container_unusable: [
    {
      name: "container_unusable",
      operation: "createFolder",
      requestType: "application/octet-stream",
      body: {
        error_code: 14,
        error_message: "Data container unpacking failed",
        details: null,
      },
    },
    {
      name: "container_unusable_invalid",
      operation: "createFolder",
      requestType: "application/octet-stream",
      body: {
        error_code: 14,
        error_message: "Invalid Data Container",
        details: null,
      },
    },
    {
      name: "container_unusable_signature",
      operation: "createFolder",
      requestType: "application/octet-stream",
      body: {
        error_code: 14,
        error_message: "Invalid signature",
        details: null,
      },
    },
    {
      name: "container_unusable_hash",
      operation: "createFolder",
      requestType: "application/octet-stream",
      body: {
        error_code: 14,
        error_message: "Invalid hash",
        details: null,
      },
    },
    {
      name: "container_unusable_session_token",
      operation: "createFolder",
      requestType: "application/octet-stream",
      body: {
        error_code: 14,
        error_message: "Invalid or empty Session Token",
        details: null,
      },
    },
  ],
} as const;

/** Bodies of each error, as the spec shows them; where it shows none, `built` from the schema. */
export const fixtures = examples satisfies Fixtures;

export interface Fixture<Body> {
  readonly name: string;
  readonly status?: number;
  readonly operation?: string;
  readonly requestType?: string;
  readonly built?: true;
  readonly body: Body;
}

type Fixtures = { readonly [C in Code]?: readonly Fixture<ErrorsByCode[C]>[] };
