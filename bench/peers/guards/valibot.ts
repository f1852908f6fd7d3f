import * as v from "valibot";
import { flat, invalid, problem } from "./codes.ts";

const flatOf = (code: string) => v.object({ code: v.literal(code), message: v.string() });

const problemOf = (code: string) =>
  v.object({
    code: v.literal(code),
    title: v.string(),
    status: v.number(),
    detail: v.optional(v.string()),
    instance: v.optional(v.string()),
  });

const issue = v.object({
  path: v.array(v.union([v.string(), v.number()])),
  message: v.string(),
  expected: v.optional(v.string()),
});

const invalidOf = (code: string) =>
  v.object({ code: v.literal(code), message: v.string(), issues: v.array(issue) });

const fourteen = v.variant("code", [
  ...flat.map(flatOf),
  ...problem.map(problemOf),
  ...invalid.map(invalidOf),
]);

const conflict = flatOf("conflict");
const rateLimited = problemOf("rate_limited");
const invalidState = invalidOf("invalid_state");

export const isConflict = (body: unknown) => v.is(conflict, body);
export const isRateLimited = (body: unknown) => v.is(rateLimited, body);
export const isInvalidState = (body: unknown) => v.is(invalidState, body);
export const isFourteenError = (body: unknown) => v.is(fourteen, body);
