// Generated from test/cases/default-beside-exact/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  unauthorized: [
    {
      name: "unauthorized",
      status: 401,
      built: true,
      body: {
        detail: "text",
      },
    },
  ],
  server_error: [
    {
      name: "server_error",
      built: true,
      body: {
        detail: "text",
      },
    },
  ],
  unexpected_error: [
    {
      name: "unexpected_error",
      built: true,
      body: {
        detail: "text",
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
