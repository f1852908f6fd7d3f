// Generated from specs/oz-forensics.yaml by openapi-errors; change that file and generate again.

export interface components {
  readonly schemas: {
    readonly ErrorBody: {
      /**
       * @description The code, as in the table of errors.
       * @enum {integer}
       */
      readonly error_code: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {});
      /** @description A sentence for people. */
      readonly error_message: string;
      /** @description More about this error, empty at times. */
      readonly details?: components["schemas"]["Details"];
      /** @description How newer servers spell `details`. */
      readonly error_details?: components["schemas"]["Details"];
    };
    readonly Details: {
      /** @description The field that is missing or has the wrong type (codes 3 and 5). */
      readonly key_path?: string;
      /** @description The parameter that is wrong (codes 4 and 5). */
      readonly key?: string;
      /** @description What was asked to be sorted by; its form is not documented. */
      readonly descriptor?: unknown;
      /** @description The field of that; its form is not documented. */
      readonly field?: unknown;
    } | readonly unknown[] | string | null;
    readonly AnyErrorBody: {
      /** @description Some code. */
      readonly error_code: number;
      /** @description A sentence for people. */
      readonly error_message: string;
      /** @description More about this error, empty at times. */
      readonly details?: components["schemas"]["Details"];
      /** @description How newer servers spell `details`. */
      readonly error_details?: components["schemas"]["Details"];
    };
    readonly ContainerErrorBody: {
      /**
       * @description The code, as in the table of errors.
       * @enum {integer}
       */
      readonly error_code: 3 | 4 | 5 | 13 | 14 | (number & {});
      /** @description A sentence for people. */
      readonly error_message: string;
      /** @description More about this error, empty at times. */
      readonly details?: components["schemas"]["Details"];
      /** @description How newer servers spell `details`. */
      readonly error_details?: components["schemas"]["Details"];
    };
  };
}
