// Generated from specs/scrapegraphai.yaml by openapi-errors; change that file and generate again.

export interface components {
  readonly schemas: {
    readonly TypedError: {
      /** @description What went wrong. */
      readonly error: {
        /**
         * @description The code, as in the table of errors.
         * @enum {string}
         */
        readonly type: "validation" | "auth_missing_key" | "insufficient_credits" | "auth_invalid_key" | "not_found" | "rate_limited" | "internal_error" | (string & {});
        /** @description A sentence for people. */
        readonly message: string;
        /** @description What is wrong with each field. Only `validation` has it. */
        readonly details?: readonly components["schemas"]["ValidationIssue"][];
      };
    };
    readonly ValidationIssue: {
      /** @description What is wrong. Common are `invalid_format`, `invalid_type`, `too_small`, `too_big`, `invalid_value` and `custom`; others may come. */
      readonly code: string;
      /** @description The steps from the request body to the field. */
      readonly path: readonly (string | number)[];
      /** @description A sentence for people. */
      readonly message: string;
      /** @description The format that was expected (`invalid_format`). */
      readonly format?: string;
      /** @description The regular expression that was expected (`invalid_format`). */
      readonly pattern?: string;
      /** @description The type that was expected (`invalid_type`). */
      readonly expected?: string;
      /** @description What kind of value was measured (`too_small`, `too_big`). */
      readonly origin?: string;
      /** @description The least that is allowed (`too_small`). */
      readonly minimum?: number;
      /** @description The most that is allowed (`too_big`). */
      readonly maximum?: number;
      /** @description Whether the limit itself is allowed (`too_small`, `too_big`). */
      readonly inclusive?: boolean;
      /** @description What is allowed (`invalid_value`). */
      readonly values?: readonly unknown[];
    };
    readonly FlatError: {
      /**
       * @description The code.
       * @enum {string}
       */
      readonly error: "insufficient_credits" | "rate_limit_exceeded" | (string & {});
      /** @description A sentence for people. */
      readonly message: string;
    };
  };
}
