// Generated from test/cases/repaired-names/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  "https://errors.test/not-found": [
    {
      name: "https_errors_test_not_found",
      status: 404,
      operation: "delete",
      built: true,
      body: {
        type: "https://errors.test/not-found",
      },
    },
  ],
  not_found: [
    {
      name: "not_found",
      status: 404,
      operation: "delete",
      built: true,
      body: {
        type: "not_found",
      },
    },
  ],
  "not-found": [
    {
      name: "not_found",
      status: 404,
      operation: "delete",
      built: true,
      body: {
        type: "not-found",
      },
    },
  ],
  "2fa_required": [
    {
      name: "2_fa_required",
      status: 404,
      operation: "delete",
      built: true,
      body: {
        type: "2fa_required",
      },
    },
  ],
  Error: [
    {
      name: "error",
      status: 404,
      operation: "delete",
      built: true,
      body: {
        type: "Error",
      },
    },
  ],
  été: [
    {
      name: "u00e9_t_u00e9",
      status: 404,
      operation: "delete",
      built: true,
      body: {
        type: "été",
      },
    },
  ],
  "!!!": [
    {
      name: "",
      status: 404,
      operation: "delete",
      built: true,
      body: {
        type: "!!!",
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
