// Generated from specs/cybershield.yaml by openapi-errors; change that file and generate again.

export interface components {
  readonly schemas: {
    readonly ErrorBody: {
      /** @description The status of the response again. */
      readonly status: number;
      /** @description The status in words: `Unauthorized` in the API's pages, `FORBIDDEN` in the SDK's. */
      readonly error: string;
      /** @description What went wrong, a sentence for people. */
      readonly message: string;
      /**
       * Format: date-time
       * @description When it happened, in UTC, so that it can be found in the vendor's logs.
       */
      readonly timestamp: string;
    };
  };
}
