import { Type, type TSchema } from "typebox";
import { Compile } from "typebox/compile";
import { flat, invalid, problem } from "./codes.ts";

const flatOf = (code: string) => Type.Object({ code: Type.Literal(code), message: Type.String() });

const problemOf = (code: string) =>
  Type.Object({
    code: Type.Literal(code),
    title: Type.String(),
    status: Type.Number(),
    detail: Type.Optional(Type.String()),
    instance: Type.Optional(Type.String()),
  });

const issue = Type.Object({
  path: Type.Array(Type.Union([Type.String(), Type.Number()])),
  message: Type.String(),
  expected: Type.Optional(Type.String()),
});

const invalidOf = (code: string) =>
  Type.Object({ code: Type.Literal(code), message: Type.String(), issues: Type.Array(issue) });

const fourteen = Type.Union([
  ...flat.map(flatOf),
  ...problem.map(problemOf),
  ...invalid.map(invalidOf),
]);

const guard = (schema: TSchema) => {
  const compiled = Compile(schema);
  return (body: unknown) => compiled.Check(body);
};

export const isConflict = guard(flatOf("conflict"));
export const isRateLimited = guard(problemOf("rate_limited"));
export const isInvalidState = guard(invalidOf("invalid_state"));
export const isFourteenError = guard(fourteen);
