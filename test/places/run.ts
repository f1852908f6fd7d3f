// Runs test files by vitest's own runner where vitest itself cannot start.
import type { RunnerTask, RunnerTestSuite } from "vitest";
import { setSafeTimers, startTests } from "vitest/internal/browser";
import { place } from "../runtime/place.ts";
import { connect, tell } from "./relayed.ts";

const config = {
  root: "/",
  name: undefined,
  setupFiles: [],
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 0, hooks: "stack", setupFiles: "list" } as const,
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 30_000,
  hookTimeout: 30_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

/** What `vi` and `expect` ask of the worker that runs them in Node. */
const worker = { config: { fakeTimers: {}, expect: {}, snapshotOptions: {} } };

/** Node and Bun have no such event: they end where a rejection is not handled, and that fails as well. */
interface Rejections {
  addEventListener?(
    type: "unhandledrejection",
    listener: (event: { readonly reason: unknown; preventDefault(): void }) => void,
  ): void;
}

/** Runs the files of a suite, by name, and tells the relay at an address what became of their tests. */
export async function run(
  relay: string,
  files: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<void> {
  Object.assign(globalThis, { __vitest_worker__: worker });
  setSafeTimers();
  let passed = 0;
  const failed: string[] = [];
  const skipped: Record<string, number> = {};
  (globalThis as Rejections).addEventListener?.("unhandledrejection", (event) => {
    event.preventDefault();
    failed.push(`unhandled: ${shown(event.reason)}`);
  });

  function count(task: RunnerTask, names: readonly string[]): void {
    const path = [...names, task.name];
    for (const error of task.result?.errors ?? [])
      failed.push(`${path.join(" > ")}: ${shown(error)}`);
    if (task.type === "suite") for (const one of task.tasks) count(one, path);
    else if (task.result?.state === "pass") passed++;
    else if (task.mode !== "run") {
      const reason = (task.result as { readonly note?: string } | undefined)?.note ?? "";
      skipped[reason] = (skipped[reason] ?? 0) + 1;
    }
  }

  await connect(relay);
  const importFile = (path: string): unknown => files[path]!();
  const done: readonly RunnerTestSuite[] = await startTests(Object.keys(files), {
    config,
    importFile,
  });
  for (const file of done) count(file, []);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await tell({ place, timeZone, evaluates: evaluates(), passed, failed, skipped });
}

function evaluates(): boolean {
  try {
    return new Function("return true")() as boolean;
  } catch {
    return false;
  }
}

const shown = (error: unknown): string =>
  String((error as Partial<Error> | undefined)?.stack ?? error);
