// Generated from test/cases/request-media-type/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  bad_field: [
    {
      name: "bad_field",
      status: 400,
      built: true,
      body: {
        code: 1,
      },
    },
  ],
  damaged_archive: [
    {
      name: "damaged_archive",
      status: 400,
      operation: "upload",
      requestType: "application/zip",
      built: true,
      body: {
        code: 1,
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
