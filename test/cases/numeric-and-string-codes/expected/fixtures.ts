// Generated from test/cases/numeric-and-string-codes/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  bad_pin: [
    {
      name: "bad_pin",
      status: 400,
      built: true,
      body: {
        errorCode: 7,
      },
    },
  ],
  unknown: [
    {
      name: "unknown",
      status: 400,
      built: true,
      body: {
        errorCode: -1,
      },
    },
  ],
  no_card: [
    {
      name: "no_card",
      status: 400,
      built: true,
      body: {
        errorCode: "404",
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
