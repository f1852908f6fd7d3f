// Generated from test/cases/one-value-two-errors/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  crashed: [
    {
      name: "crashed",
      built: true,
      body: {
        code: 0,
        text: "text",
      },
    },
  ],
  refused: [
    {
      name: "refused",
      built: true,
      body: {
        code: 0,
        text: "text",
      },
    },
  ],
  late: [
    {
      name: "late",
      status: 409,
      built: true,
      body: {
        code: 1,
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
