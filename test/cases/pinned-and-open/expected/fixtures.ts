// Generated from test/cases/pinned-and-open/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  bad_name: [
    {
      name: "bad_name",
      status: 400,
      operation: "addJob",
      built: true,
      body: {
        code: "bad_name",
        message: "text",
      },
    },
  ],
  too_many_requests: [
    {
      name: "too_many_requests",
      status: 400,
      operation: "addJob",
      built: true,
      body: {
        code: "too_many_requests",
        message: "text",
      },
    },
  ],
  bad_request: [
    {
      name: "bad_request",
      status: 400,
      operation: "addJob",
      built: true,
      body: {
        message: "text",
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
