import vm from "node:vm";
import type { Artifact } from "../../generator/model/artifact.ts";
import type { ErrorCatalog } from "../../generator/model/catalog.ts";
import type { RetryPolicies } from "../../runtime/policy.ts";
import type { Answer, Api, Verdict } from "../../runtime/verdict.ts";
import { ts } from "../house/house.ts";

/** A folder of generated code, at work. */
export interface GeneratedApi {
  readonly id: string;
  readonly name: string;
  readonly catalog: ErrorCatalog;
  readonly index: { readonly api: Api };
  readonly classify: (answer: Answer) => Verdict | undefined;
  readonly retryPolicies: RetryPolicies;
  readonly guards: Readonly<Record<string, Guard>>;
  readonly validators: Readonly<Record<string, Validator>>;
  readonly fixtures: Readonly<Record<string, readonly Fixture[]>>;
}

export type Guard = (body: unknown, status?: number) => boolean;
export type Validator = (body: unknown) => readonly Problem[];

export interface Problem {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

export interface Fixture {
  readonly name: string;
  readonly status?: number;
  readonly operation?: string;
  readonly requestType?: string;
  readonly built?: true;
  readonly body: unknown;
}

type Exports = Readonly<Record<string, unknown>>;

/** Runs artifacts without writing them: each is compiled to CommonJS and finds its neighbours here, nothing else. */
export function exportsOf(artifacts: readonly Artifact[]): (path: string) => Exports {
  const loaded = new Map<string, Exports>();
  return function require(path: string): Exports {
    const name = path.replace(/^\.\//, "").replace(/\.js$/, ".ts");
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const artifact = artifacts.find((one) => one.path === name);
    if (artifact === undefined) throw new Error(`${path} is not beside what imports it`);
    const exports = {};
    loaded.set(name, exports);
    const { outputText } = ts.transpileModule(artifact.content, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    vm.compileFunction(outputText, ["exports", "require"], { filename: name })(exports, require);
    return exports;
  };
}

export function linked(artifacts: readonly Artifact[], catalog: ErrorCatalog): GeneratedApi {
  const load = exportsOf(artifacts);
  const has = (path: string): boolean => artifacts.some((one) => one.path === path);
  return apiOf(catalog, {
    index: load("index.ts"),
    guards: load("guards.ts"),
    fixtures: load("fixtures.ts"),
    validators: has("validators.ts") ? load("validators.ts") : {},
  });
}

export function apiOf(
  catalog: ErrorCatalog,
  files: Readonly<Record<"index" | "guards" | "fixtures" | "validators", Exports>>,
): GeneratedApi {
  const { api, classify, retryPolicies } = files.index;
  return {
    id: catalog.api.id,
    name: catalog.api.name,
    catalog,
    index: { api: api as Api },
    classify: classify as Api["classify"],
    retryPolicies: retryPolicies as RetryPolicies,
    guards: files.guards as GeneratedApi["guards"],
    validators: files.validators as GeneratedApi["validators"],
    fixtures: (files.fixtures["fixtures"] ?? {}) as GeneratedApi["fixtures"],
  };
}
