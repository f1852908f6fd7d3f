// Generated from test/cases/operation-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  not_found: [
    {
      name: "not_found",
      status: 404,
      built: true,
      body: {
        message: "text",
      },
    },
  ],
  job_not_ready: [
    {
      name: "job_not_ready",
      status: 404,
      operation: "jobs/get",
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
