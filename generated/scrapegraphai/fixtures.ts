// Generated from specs/scrapegraphai.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  validation: [
    {
      name: "validation",
      status: 400,
      body: {
        error: {
          type: "validation",
          message: "Validation failed",
          details: [
            {
              code: "invalid_format",
              format: "url",
              path: ["url"],
              message: "Invalid URL",
            },
          ],
        },
      },
    },
    {
      name: "validation_of_two_fields",
      status: 400,
      body: {
        error: {
          type: "validation",
          message: "Validation failed",
          details: [
            {
              code: "invalid_format",
              format: "url",
              path: ["url"],
              message: "Invalid URL",
            },
            {
              code: "custom",
              path: ["url"],
              message: "Private or internal URLs are not allowed",
            },
          ],
        },
      },
    },
  ],
  auth_missing_key: [
    {
      name: "auth_missing_key",
      status: 401,
      body: {
        error: {
          type: "auth_missing_key",
          message: "API key required",
        },
      },
    },
  ],
  insufficient_credits: [
    {
      name: "insufficient_credits",
      status: 402,
      body: {
        error: {
          type: "insufficient_credits",
          message: "Not enough credits to complete this request",
        },
      },
    },
    {
      name: "insufficient_credits_flat",
      status: 402,
      body: {
        error: "insufficient_credits",
        message:
          "You have run out of credits. Please upgrade your plan or wait for the next billing cycle.",
      },
    },
  ],
  auth_invalid_key: [
    {
      name: "auth_invalid_key",
      status: 403,
      body: {
        error: {
          type: "auth_invalid_key",
          message: "Invalid or deprecated API key",
        },
      },
    },
  ],
  not_found: [
    {
      name: "not_found",
      status: 404,
      body: {
        error: {
          type: "not_found",
          message: "Request not found",
        },
      },
    },
  ],
  rate_limited: [
    {
      name: "rate_limited",
      status: 429,
      body: {
        error: {
          type: "rate_limited",
          message: "Too many requests",
        },
      },
    },
    {
      name: "rate_limited_flat",
      status: 429,
      body: {
        error: "rate_limit_exceeded",
        message: "Too many requests. Please slow down and retry after a few seconds.",
      },
    },
  ],
  internal_error: [
    {
      name: "internal_error",
      body: {
        error: {
          type: "internal_error",
          message: "An error occurred while processing your request",
        },
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
