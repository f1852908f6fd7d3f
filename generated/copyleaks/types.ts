// Generated from specs/copyleaks.yaml by openapi-errors; change that file and generate again.

export interface components {
  readonly schemas: {
    readonly ErrorBody: {
      /** @description What went wrong. */
      readonly error: components["schemas"]["Error"];
      /** @description What was said before 2019, in place of `error`. No page describes it. */
      readonly Message?: unknown;
      /** @description The code beside `Message`, in early answers of v3 (2018). No page describes it; the vendor's SDK for Java of that time read it. */
      readonly CopyleaksErrorCode?: unknown;
    };
    readonly Error: {
      /**
       * @description The kind of error. `invalid_request_error`: the input is bad, missing or malformed. `authentication_error`: wrong credentials, a disabled account or too many failed logins. `payment_error`: too few credits, an expired subscription or a team's billing. `api_error`: internal errors, overload, timeouts and times of unavailability; it does not mean that a replay helps.
       * @enum {string}
       */
      readonly type?: "invalid_request_error" | "authentication_error" | "payment_error" | "api_error" | (string & {});
      /** @description The code in words, such as `invalid_credentials`. Documented for codes 1 to 7; others come, too, such as `insufficient_credits`. */
      readonly id?: string;
      /**
       * @description The code, an integer, as in the table of errors. It was also seen as a string of digits.
       * @enum {unknown}
       */
      readonly code: 1 | "1" | 2 | "2" | 3 | "3" | 4 | "4" | 5 | "5" | 6 | "6" | 7 | "7" | 8 | "8" | 9 | "9" | 10 | "10" | 11 | "11" | 12 | "12" | 13 | "13" | 14 | "14" | 15 | "15" | 16 | "16" | 17 | "17" | 18 | "18" | 19 | "19" | 20 | "20" | 21 | "21" | 22 | "22" | 24 | "24" | 25 | "25" | 26 | "26" | 27 | "27" | 30 | "30" | 31 | "31" | 32 | "32" | 33 | "33" | 37 | "37" | (number & {}) | (string & {});
      /** @description A sentence for people, in the language of `Accept-Language`. */
      readonly message: string;
      /**
       * Format: uri
       * @description The address of this error's documentation.
       */
      readonly url?: string;
      /** @description What is wrong with single parameters. */
      readonly details?: readonly {
        /** @description The name of the parameter. */
        readonly param: string;
        /** @description What is wrong with it. */
        readonly message: string;
      }[];
    };
    readonly WebhookError: {
      /**
       * @description The status of the scan: 0 success, 1 error, 2 credits checked, 3 indexed.
       * @enum {integer}
       */
      readonly status: 0 | 1 | 2 | 3 | (number & {});
      /** @description What went wrong with the scan. */
      readonly error: components["schemas"]["Error"];
      /** @description The developer payload that the client gave when it submitted the scan. */
      readonly developerPayload?: string;
    };
  };
}
