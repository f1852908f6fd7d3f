// Generated from test/cases/hostile-descriptions/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  "'];globalThis.PWNED=1;//": [
    {
      name: "global_this_pwned_1",
      status: 400,
      built: true,
      body: {
        code: "'];globalThis.PWNED=1;//",
      },
    },
  ],
  "a*/b": [
    {
      name: "a_b",
      status: 400,
      built: true,
      body: {
        code: "a*/b",
      },
    },
  ],
  "line\u2028break\r\nnul\u0000": [
    {
      name: "line_break_nul",
      status: 400,
      built: true,
      body: {
        code: "line\u2028break\r\nnul\u0000",
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
