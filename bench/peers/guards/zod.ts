import { z } from "zod";
import { flat, invalid, problem } from "./codes.ts";

const flatOf = (code: string) => z.object({ code: z.literal(code), message: z.string() });

const problemOf = (code: string) =>
  z.object({
    code: z.literal(code),
    title: z.string(),
    status: z.number(),
    detail: z.string().optional(),
    instance: z.string().optional(),
  });

const issue = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string(),
  expected: z.string().optional(),
});

const invalidOf = (code: string) =>
  z.object({ code: z.literal(code), message: z.string(), issues: z.array(issue) });

const fourteen = z.discriminatedUnion("code", [
  flatOf(flat[0]),
  ...flat.slice(1).map(flatOf),
  ...problem.map(problemOf),
  ...invalid.map(invalidOf),
]);

const guard = (schema: z.ZodType) => (body: unknown) => schema.safeParse(body).success;

export const isConflict = guard(flatOf("conflict"));
export const isRateLimited = guard(problemOf("rate_limited"));
export const isInvalidState = guard(invalidOf("invalid_state"));
export const isFourteenError = guard(fourteen);
