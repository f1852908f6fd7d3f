// Generated from test/cases/open-code/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  bad_id: [
    {
      name: "bad_id",
      status: 400,
      operation: "getCoin",
      built: true,
      body: {
        error: "bad_id",
      },
    },
  ],
  bad_request: [
    {
      name: "bad_request",
      status: 400,
      operation: "getCoin",
      built: true,
      body: {
        error: "text",
      },
    },
  ],
  no_coin: [
    {
      name: "no_coin",
      status: 404,
      operation: "getCoin",
      built: true,
      body: {
        error: "no_coin",
      },
    },
  ],
  not_found: [
    {
      name: "not_found",
      status: 404,
      operation: "getCoin",
      built: true,
      body: {
        error: "text",
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
