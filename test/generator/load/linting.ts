import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { lintDocuments, type LintResult } from "../../../generator/load/redocly.ts";
import { createPlugin } from "../../../lint/plugin.ts";

export const head = `openapi: 3.1.0
info: { title: Weather, version: "1" }
servers: [{ url: https://weather.dev }]
paths: {}
`;

/** It has one problem: `openapi-errors/undeclared-retry-after`, a warning in line 6. */
export const unclear = `${head}x-error-responses:
  "429": { description: Slow down., x-error: { recovery: throttle } }
`;

export const rulesOf = ({ problems }: LintResult): string[] => problems.map(({ rule }) => rule);

export interface Folder {
  path: string;
  write(path: string, text: string): void;
  /** Lints `specs/weather.yaml`, or the files named. */
  lint(userConfig?: unknown, ...files: string[]): Promise<LintResult>;
}

/** An empty folder for each test of the file. */
export function freshFolder(): Folder {
  const folder: Folder = {
    path: "",
    write(path, text) {
      mkdirSync(dirname(join(folder.path, path)), { recursive: true });
      writeFileSync(join(folder.path, path), text);
    },
    lint: (userConfig, ...files) =>
      lintDocuments(
        (files.length > 0 ? files : ["specs/weather.yaml"]).map((file) => ({ file })),
        { cwd: folder.path, plugin: createPlugin(), userConfig },
      ),
  };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), "lint-"));
  });
  afterEach(() => {
    rmSync(folder.path, { recursive: true });
  });
  return folder;
}
