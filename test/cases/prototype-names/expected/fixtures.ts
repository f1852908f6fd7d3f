// Generated from test/cases/prototype-names/spec.yaml by openapi-errors; change that file and generate again.

import type { Code, ErrorsByCode } from "./errors.js";

const examples = {
  constructor: [
    {
      name: "constructor",
      status: 400,
      built: true,
      body: {
        constructor: "constructor",
        ["__proto__"]: {},
        valueOf: 0,
      } as unknown as ErrorsByCode["constructor"],
    },
  ],
  ["__proto__"]: [
    {
      name: "proto",
      status: 400,
      built: true,
      body: {
        constructor: "__proto__",
        ["__proto__"]: {},
        valueOf: 0,
      } as unknown as ErrorsByCode["__proto__"],
    },
  ],
  hasOwnProperty: [
    {
      name: "has_own_property",
      status: 400,
      built: true,
      body: {
        constructor: "hasOwnProperty",
        ["__proto__"]: {},
        valueOf: 0,
      } as unknown as ErrorsByCode["hasOwnProperty"],
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
