// Generated from specs/cybershield.yaml by openapi-errors; change that file and generate again.

export interface components {
  readonly schemas: {
    readonly ErrorBody: {
      /** @description The status of the response again. */
      readonly status: number;
      /** @description The status in words. Its spelling differs from page to page. */
      readonly error: string;
      /** @description What went wrong. */
      readonly message: string;
      /**
       * Format: date-time
       * @description When, in UTC.
       */
      readonly timestamp: string;
    };
  };
}
