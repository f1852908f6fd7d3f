// Generated from specs/cybershield.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  bad_request: [
    {
      name: "bad_request",
      status: 400,
      built: true,
      body: {
        status: 400,
        error: "Bad Request",
        message: "text",
        timestamp: "2025-01-01T00:00:00Z",
      },
    },
  ],
  unauthorized: [
    {
      name: "unauthorized",
      status: 401,
      body: {
        status: 401,
        error: "Unauthorized",
        message: "Access token expired or invalid.",
        timestamp: "2025-11-09T12:45:21Z",
      },
    },
  ],
  forbidden: [
    {
      name: "forbidden",
      status: 403,
      body: {
        status: 403,
        error: "FORBIDDEN",
        message: "Multi-factor authentication required",
        timestamp: "2025-11-06T08:42:17Z",
      },
    },
  ],
  not_found: [
    {
      name: "not_found",
      status: 404,
      built: true,
      body: {
        status: 404,
        error: "Not Found",
        message: "text",
        timestamp: "2025-01-01T00:00:00Z",
      },
    },
  ],
  conflict: [
    {
      name: "conflict",
      status: 409,
      built: true,
      body: {
        status: 409,
        error: "Conflict",
        message: "text",
        timestamp: "2025-01-01T00:00:00Z",
      },
    },
  ],
  too_many_requests: [
    {
      name: "too_many_requests",
      status: 429,
      built: true,
      body: {
        status: 429,
        error: "Too Many Requests",
        message: "text",
        timestamp: "2025-01-01T00:00:00Z",
      },
    },
  ],
  internal_server_error: [
    {
      name: "internal_server_error",
      status: 500,
      built: true,
      body: {
        status: 500,
        error: "Internal Server Error",
        message: "text",
        timestamp: "2025-01-01T00:00:00Z",
      },
    },
  ],
  service_unavailable: [
    {
      name: "service_unavailable",
      status: 503,
      built: true,
      body: {
        status: 503,
        error: "Service Unavailable",
        message: "text",
        timestamp: "2025-01-01T00:00:00Z",
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
