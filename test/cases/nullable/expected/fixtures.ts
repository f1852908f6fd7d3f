// Generated from test/cases/nullable/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  wrong_date: [
    {
      name: "wrong_date",
      status: 400,
      built: true,
      body: {
        code: "wrong_date",
        detail: "text",
        parent: {
          id: 0,
        },
      },
    },
  ],
  wrong_name: [
    {
      name: "wrong_name",
      status: 400,
      built: true,
      body: {
        code: "wrong_name",
        detail: "text",
        parent: {
          id: 0,
        },
      },
    },
  ],
  bad_request: [
    {
      name: "bad_request",
      status: 400,
      built: true,
      body: {
        code: null,
        detail: "text",
        parent: {
          id: 0,
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
