import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic, Rule } from "../../../generator/diagnostics/diagnostic.ts";
import { run } from "../../../generator/pipeline.ts";
import type { Outcome, PipelineOptions, Rooms, Target } from "../../../generator/pipeline.ts";
import { roomsFor, specOf } from "../commands/stage.ts";
import { contents, newFolder, put } from "../disk/folders.ts";

interface Call {
  readonly specs: Readonly<Record<string, string>>;
  readonly rooms?: Partial<Rooms>;
  readonly options?: Partial<PipelineOptions>;
}

async function flow({ specs, rooms, options }: Call): Promise<Outcome & { readonly cwd: string }> {
  const cwd = newFolder();
  put(cwd, Object.fromEntries(Object.entries(specs).map(([id, text]) => [`${id}.yaml`, text])));
  const targets = Object.keys(specs).map((id): Target => ({
    id,
    path: path.join(cwd, `${id}.yaml`),
    spec: `${id}.yaml`,
    overlays: [],
    folder: path.join(cwd, "out", id),
    importExtension: "js",
  }));
  const outcome = await run(
    targets,
    { ...roomsFor([]), ...rooms },
    { cwd, allowRemote: [], write: true, strict: false, ...options },
  );
  return { ...outcome, cwd };
}

function found(rule: Rule, file = "a.yaml"): Diagnostic {
  return { rule, severity: "error", location: { file, pointer: "/info" }, message: "m" };
}

describe("The pipeline", () => {
  test("writes nothing before every API has come through", async () => {
    const events: string[] = [];
    const { cwd } = await flow({
      specs: { a: specOf(["one"]), b: specOf(["two"]) },
      rooms: {
        emit: async (catalog, options) => {
          const emitted = await roomsFor([]).emit(catalog, options);
          if (catalog.api.id === "b")
            for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
          events.push(`${catalog.api.id} emitted`);
          return emitted;
        },
      },
      options: { onStep: (_, step) => void (step === "write" && events.push("write")) },
    });
    expect(events).toEqual(["a emitted", "b emitted", "write"]);
    expect(Object.keys(contents(path.join(cwd, "out")) ?? {})).toHaveLength(4);
  });

  test("keeps the order of the inputs, whichever ends first", async () => {
    const { apis } = await flow({
      specs: { slow: specOf([]), fast: specOf([]) },
      rooms: {
        emit: async ({ api }) => {
          if (api.id === "slow")
            for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
          return { artifacts: [], diagnostics: [] };
        },
      },
    });
    expect(apis.map(({ target }) => target.id)).toEqual(["slow", "fast"]);
  });

  test("gives each diagnostic its line, from whichever room it comes", async () => {
    const { apis } = await flow({
      specs: { a: specOf(["one"]) },
      rooms: {
        build: (document) => ({
          ...roomsFor([]).build(document),
          diagnostics: [
            { ...found("open-code"), related: [{ ...found("open-code"), message: "there" }] },
          ],
        }),
        emit: () => Promise.resolve({ artifacts: [], diagnostics: [found("invalid-example")] }),
      },
    });
    expect(
      apis[0]?.diagnostics.map(({ rule, location, related }) => [
        rule,
        location.line,
        related?.[0]?.location.line,
      ]),
    ).toEqual([
      ["open-code", 3, 3],
      ["invalid-example", 3, undefined],
    ]);
  });

  test.each<[Rule, boolean]>([
    ["refused-ref", true],
    ["invalid-overlay", true],
    ["unresolved-ref", false],
    ["invalid-x-error", false],
  ])("after the error %s is refused: %j", async (rule, refused) => {
    const { cwd, ...outcome } = await flow({
      specs: { a: specOf(["one"]), b: specOf(["two"]) },
      rooms: {
        emit: async (catalog, options) => ({
          ...(await roomsFor([]).emit(catalog, options)),
          diagnostics: catalog.api.id === "a" ? [found(rule)] : [],
        }),
      },
    });
    expect(outcome.refused).toBe(refused);
    expect(fs.existsSync(path.join(cwd, "out"))).toBe(!refused);
  });

  test("names every file it read", async () => {
    const { apis, cwd } = await flow({ specs: { a: specOf([]) } });
    expect(apis[0]?.files).toEqual([path.join(cwd, "a.yaml")]);
  });

  test("tells what it is at, step by step", async () => {
    const steps: string[] = [];
    await flow({
      specs: { a: specOf([]) },
      options: { onStep: (id, step) => void steps.push(`${id} ${step}`.trim()) },
    });
    expect(steps).toEqual(["a load", "a build", "a emit", "write"]);
  });

  test("only compares where it should not write", async () => {
    const { apis, cwd } = await flow({ specs: { a: specOf([]) }, options: { write: false } });
    expect(apis[0]?.before?.missing).toEqual(["errors.ts"]);
    expect(fs.existsSync(path.join(cwd, "out"))).toBe(false);
  });
});
