// Generated from specs/copyleaks.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  missing_parameter: [
    {
      name: "missing_parameter",
      body: {
        error: {
          type: "invalid_request_error",
          id: "missing_parameter",
          code: 1,
          message: "Bad request. One or several required parameters are missing or incorrect.",
          url: "https://docs.copyleaks.com/using-the-apis/api-errors/#error-reference",
          details: [
            {
              param: "labels",
              message: "Id Label EXAMPLE-v1 is not supported",
            },
          ],
        },
      },
    },
    {
      name: "missing_parameter_d915",
      body: {
        status: 1,
        error: {
          type: "invalid_request_error",
          id: "missing_parameter",
          code: 1,
          message: "Bad request. One or several required parameters are missing or incorrect.",
        },
        developerPayload: "Custom developer payload",
      },
    },
  ],
  invalid_credentials: [
    {
      name: "invalid_credentials",
      body: {
        error: {
          type: "authentication_error",
          id: "invalid_credentials",
          code: 2,
          message: "Invalid login credentials.",
        },
      },
    },
  ],
  email_confirmation_required: [
    {
      name: "email_confirmation_required",
      body: {
        error: {
          type: "authentication_error",
          id: "email_confirmation_required",
          code: 3,
          message: "To use your account, you need to confirm the email address.",
        },
      },
    },
  ],
  user_disabled: [
    {
      name: "user_disabled",
      body: {
        error: {
          type: "authentication_error",
          id: "user_disabled",
          code: 4,
          message: "This user is disabled. Contact support for help.",
        },
      },
    },
  ],
  download_failed: [
    {
      name: "download_failed",
      body: {
        error: {
          type: "api_error",
          id: "download_failed",
          code: 5,
          message: "Failed to download the requested URL.",
        },
      },
    },
  ],
  file_too_large: [
    {
      name: "file_too_large",
      body: {
        error: {
          type: "invalid_request_error",
          id: "file_too_large",
          code: 6,
          message: "Cannot complete the scan request because the file is too large.",
        },
      },
    },
  ],
  text_read_failed: [
    {
      name: "text_read_failed",
      body: {
        error: {
          type: "invalid_request_error",
          id: "text_read_failed",
          code: 7,
          message: "Failed reading the submitted text.",
        },
      },
    },
  ],
  image_quality_too_low: [
    {
      name: "image_quality_too_low",
      body: {
        error: {
          code: 8,
          message: "The image quality is too low to scan.",
        },
      },
    },
  ],
  temporarily_unavailable: [
    {
      name: "temporarily_unavailable",
      body: {
        error: {
          code: 9,
          message: "Temporarily unavailable. Please try again later.",
        },
      },
    },
  ],
  unsupported_file_type: [
    {
      name: "unsupported_file_type",
      body: {
        error: {
          code: 10,
          message: "This file type is not supported.",
        },
      },
    },
  ],
  insufficient_text: [
    {
      name: "insufficient_text",
      body: {
        error: {
          code: 11,
          message:
            "Not enough text to scan. The minimum text length is 30 characters and at least 6 words.",
        },
      },
    },
  ],
  document_too_long: [
    {
      name: "document_too_long",
      body: {
        error: {
          code: 12,
          message:
            "This document is too long (The maximum number of pages allowed is <max-allowed>, while this document contains <number> pages).",
        },
      },
    },
  ],
  insufficient_credits: [
    {
      name: "insufficient_credits",
      body: {
        error: {
          code: 13,
          message:
            "You don't have enough credits to complete the request (required <number> credits)!",
        },
      },
    },
    {
      name: "insufficient_credits_as_string",
      body: {
        error: {
          code: "13",
          message:
            "You don't have enough credits to complete the request (required <number> credits)!",
        },
      },
    },
  ],
  invalid_file: [
    {
      name: "invalid_file",
      body: {
        error: {
          code: 14,
          message: "The submitted file is invalid.",
        },
      },
    },
  ],
  invalid_url: [
    {
      name: "invalid_url",
      body: {
        error: {
          code: 15,
          message: "The submitted URL is invalid!",
        },
      },
    },
  ],
  internal_server_error: [
    {
      name: "internal_server_error",
      body: {
        error: {
          code: 16,
          message:
            "The server encountered an internal error or misconfiguration and was unable to complete your request. We are investigating the problem. Ticket ID 00000000-0000-0000-0000-000000000000.",
        },
      },
    },
  ],
  no_credits_available: [
    {
      name: "no_credits_available",
      body: {
        error: {
          code: 17,
          message:
            "You have no credits. You need to purchase credits in order to complete the request.",
        },
      },
    },
  ],
  copyshield_widget_not_visible: [
    {
      name: "copyshield_widget_not_visible",
      body: {
        error: {
          code: 18,
          message: "Copyshield widget is not showing on your webpage.",
        },
      },
    },
  ],
  headers_too_long: [
    {
      name: "headers_too_long",
      body: {
        error: {
          code: 19,
          message: "'copyleaks-*' headers are too long (limited to 8192 characters together)!",
        },
      },
    },
  ],
  invalid_content_type: [
    {
      name: "invalid_content_type",
      body: {
        error: {
          code: 20,
          message: "Only MIME multipart content type is allowed!",
        },
      },
    },
  ],
  single_file_upload_only: [
    {
      name: "single_file_upload_only",
      body: {
        error: {
          code: 21,
          message: "You can upload one file at a time!",
        },
      },
    },
  ],
  unable_to_determine_file_size: [
    {
      name: "unable_to_determine_file_size",
      body: {
        error: {
          code: 22,
          message: "Unable to determine file size.",
        },
      },
    },
  ],
  bad_filename: [
    {
      name: "bad_filename",
      body: {
        error: {
          code: 24,
          message: "Bad filename!",
        },
      },
    },
  ],
  undefined_language: [
    {
      name: "undefined_language",
      body: {
        error: {
          code: 25,
          message: "Undefined language!",
        },
      },
    },
  ],
  process_running: [
    {
      name: "process_running",
      body: {
        error: {
          code: 26,
          message: "The request cannot be completed because the process is still running.",
        },
      },
    },
  ],
  unknown_process_id: [
    {
      name: "unknown_process_id",
      body: {
        error: {
          code: 27,
          message: "Unknown process id!",
        },
      },
    },
  ],
  missing_header_value: [
    {
      name: "missing_header_value",
      body: {
        error: {
          code: 30,
          message: "Missing '<header-name>' header value!",
        },
      },
    },
  ],
  bad_parameter: [
    {
      name: "bad_parameter",
      body: {
        error: {
          code: 31,
          message: "Bad parameter '<param-name>'!",
        },
      },
    },
  ],
  too_many_failed_logins: [
    {
      name: "too_many_failed_logins",
      body: {
        error: {
          code: 32,
          message: "Too many failed login attempts. Please try again later.",
        },
      },
    },
  ],
  header_key_too_long: [
    {
      name: "header_key_too_long",
      body: {
        error: {
          code: 33,
          message: "HTTP header key is too long.",
        },
      },
    },
  ],
  authorization_denied: [
    {
      name: "authorization_denied",
      body: {
        error: {
          code: 37,
          message: "Authorization has been denied for this request.",
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
