import { type } from "arktype";
import { flat, invalid, problem } from "./codes.ts";

const flatOf = (code: string) => type({ code: `'${code}'`, message: "string" } as never);

const problemOf = (code: string) =>
  type({
    code: `'${code}'`,
    title: "string",
    status: "number",
    "detail?": "string",
    "instance?": "string",
  } as never);

const issue = type({ path: "(string | number)[]", message: "string", "expected?": "string" });

const invalidOf = (code: string) =>
  type({ code: `'${code}'`, message: "string", issues: issue.array() } as never);

const [first, ...others] = [
  ...flat.map(flatOf),
  ...problem.map(problemOf),
  ...invalid.map(invalidOf),
];
const fourteen = others.reduce((union, one) => union.or(one as never) as never, first!);

const guard = (schema: { allows(body: unknown): boolean }) => (body: unknown) =>
  schema.allows(body);

export const isConflict = guard(flatOf("conflict"));
export const isRateLimited = guard(problemOf("rate_limited"));
export const isInvalidState = guard(invalidOf("invalid_state"));
export const isFourteenError = guard(fourteen);
