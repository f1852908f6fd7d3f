// Generated from test/cases/two-errors-one-status/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  locked: [
    {
      name: "locked",
      status: 409,
      built: true,
      body: {
        reason: "locked",
        lockedUntil: "2025-01-01T00:00:00Z",
      },
    },
  ],
  shipped: [
    {
      name: "shipped",
      status: 409,
      built: true,
      body: {
        reason: "shipped",
        carrier: "text",
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
