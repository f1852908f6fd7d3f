// Generated from test/cases/one-shape-any-code/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  bad_date: [
    {
      name: "bad_date",
      status: 400,
      built: true,
      body: {
        code: "bad_date",
        text: "text",
      },
    },
  ],
  bad_name: [
    {
      name: "bad_name",
      status: 400,
      built: true,
      body: {
        code: "bad_name",
        text: "text",
      },
    },
  ],
  server_error: [
    {
      name: "server_error",
      built: true,
      body: {
        code: "text",
        text: "text",
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
