// What the types say of one operation, to the compiler and to somebody who types.
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../house/house.ts";
import { caseOf } from "./cases.ts";
import { offeredIn, problemsOf } from "./compiler.ts";

const folder = join(root, "test/cases/operation-errors");
const program = join(folder, "program.ts");
const files = new Map<string, string>();

beforeAll(async () => {
  const { artifacts } = await caseOf("operation-errors");
  for (const { path, content } of artifacts)
    if (path.endsWith(".ts")) files.set(join(folder, path), content);
});

const start = `
import * as api from "./index.js";
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const notFound = { status: 404, body: null };
`;

const problems = (text: string): readonly string[] =>
  problemsOf(new Map([...files, [program, start + text]]));

const offered = (text: string): readonly string[] =>
  offeredIn(new Map([...files, [program, start + text]]), program);

test("with the scope `operation` a verdict has one of the operation's own codes", () => {
  expect(
    problems(`
      const verdict = api.classify({ ...notFound, operation: "jobs/delete" });
      export const own: "not_found" | "job_running" | undefined =
        verdict?.scope === "operation" ? verdict.code : undefined;
      // @ts-expect-error Real answers leave their operation's list: any code of the API may come.
      export const any: "not_found" | "job_running" | undefined = verdict?.code;
    `),
  ).toEqual([]);
});

test("the errors of an operation are the bodies of its codes", () => {
  expect(
    problems(`
      export const one: Same<api.ErrorsOf<"jobs/get">, api.JobNotReady> = true;
      export const two: Same<api.ErrorsOf<"jobs/delete">, unknown> = true;
      // @ts-expect-error There is no such operation.
      export type None = api.ErrorsOf<"jobs/got">;
    `),
  ).toEqual([]);
});

test("where the operation is known at run time only, or not at all, the verdict is that of the API", () => {
  expect(
    problems(`
      type Verdict = api.OperationErrorsVerdict | undefined;
      export const none = () => api.classify(notFound);
      export const wrong = () => api.classify({ ...notFound, operation: "jobs/got" });
      export const late = (operation: string) => api.classify({ ...notFound, operation });
      export const perhaps = (operation?: "jobs/get") => api.classify({ ...notFound, operation });
      export const same: [
        Same<ReturnType<typeof none>, Verdict>,
        Same<ReturnType<typeof wrong>, Verdict>,
        Same<ReturnType<typeof late>, Verdict>,
        Same<ReturnType<typeof perhaps>, Verdict>,
        Same<api.OperationErrorsVerdictIn<string> | undefined, Verdict>,
      ] = [true, true, true, true, true];
    `),
  ).toEqual([]);
});

test("a function that takes any operation hands the name on", () => {
  expect(
    problems(`
      const verdictOf = <Id extends keyof api.Operations>(operation: Id) =>
        api.classify({ ...notFound, operation });
      const verdict = verdictOf("jobs/get");
      export const own: "job_not_ready" | undefined =
        verdict?.scope === "operation" ? verdict.code : undefined;
    `),
  ).toEqual([]);
});

test("an editor offers the operations by name", () => {
  expect(offered('api.classify({ ...notFound, operation: "<here>" });')).toEqual([
    "jobs/get",
    "jobs/delete",
    "POST /jobs",
  ]);
});

test("an editor offers the codes that the scope leaves", () => {
  const verdict = 'const verdict = api.classify({ ...notFound, operation: "jobs/get" });\n';
  const own = 'if (verdict?.scope === "operation") switch (verdict.code) { case "<here>" }';
  expect(offered(verdict + own)).toEqual(["job_not_ready"]);
});
