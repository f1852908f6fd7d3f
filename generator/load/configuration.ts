import { existsSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import { toPointer } from "../diagnostics/pointer.ts";
import { configuredApi, type ConfiguredApi } from "./configured-api.ts";
import { conventionalApis } from "./conventional.ts";
import { openFile } from "./input.ts";
import { Positions } from "./positions.ts";
import type { Say } from "./settings.ts";
import { isMapping } from "./walk.ts";

export type { ConfiguredApi } from "./configured-api.ts";

export interface Configuration {
  /** In the order of redocly.yaml, else by file name. */
  readonly apis: readonly ConfiguredApi[];
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute path of redocly.yaml, where there is one: it decides what is generated. */
  readonly file?: string;
  /** Its text, for showing its lines. */
  source(file: string): string | undefined;
}

const NAME = "redocly.yaml";

/**
 * Reads `apis` and their `x-openapi-errors` from redocly.yaml in the working directory, as data: plugins it names don't run.
 * Without `apis`, every document directly in `specs/` goes to `generated/<file name>`.
 */
export function readConfiguration(cwd: string): Configuration {
  const file = join(cwd, NAME);
  if (!existsSync(file)) return { ...conventionalApis(cwd), source: () => undefined };
  const opened = openFile(file, NAME);
  if ("diagnostic" in opened) {
    const { text = "", diagnostic } = opened;
    const source = (): string => text;
    if (isBlank(text) && diagnostic.rule === "invalid-syntax") {
      return { ...conventionalApis(cwd), file, source };
    }
    return { apis: [], diagnostics: [diagnostic], file, source };
  }
  const { text } = opened;
  const source = (name: string): string | undefined => (name === NAME ? text : undefined);
  const positions = new Positions(() => opened.source);
  const diagnostics: Diagnostic[] = [...opened.flaws];
  const say: Say = (steps, message, help, key = false) => {
    const location: Location = positions.locate({
      file: NAME,
      pointer: toPointer(steps),
      ...(key && { key }),
    });
    diagnostics.push({ rule: "invalid-configuration", severity: "error", location, message, help });
  };
  const { root } = opened.source;
  const apis = isMapping(root) && Object.hasOwn(root, "apis") ? root.apis : undefined;
  if (apis === undefined) return { ...conventionalApis(cwd), file, source };
  if (!isMapping(apis)) {
    say(["apis"], "`apis` is no mapping.", "Write `apis: { <id>: { root: specs/<id>.yaml } }`.");
    return { apis: [], diagnostics, file, source };
  }
  const configured = Object.entries(apis).flatMap(([id, api]) => configuredApi(id, api, cwd, say));
  return { apis: withOutputsApart(configured, say), diagnostics, file, source };
}

/** Two APIs that write into one folder would delete each other's files. */
function withOutputsApart(apis: readonly ConfiguredApi[], say: Say): readonly ConfiguredApi[] {
  const kept: ConfiguredApi[] = [];
  for (const api of apis) {
    const other = kept.find(
      ({ output }) => within(output, api.output) || within(api.output, output),
    );
    if (other === undefined) kept.push(api);
    else {
      const fact = `The APIs \`${other.id}\` and \`${api.id}\` write into one folder.`;
      say(
        ["apis", api.id, "x-openapi-errors", "output"],
        fact,
        "Give each a folder of its own, not inside the other's.",
      );
    }
  }
  return kept;
}

function within(folder: string, path: string): boolean {
  const steps = relative(folder.toLowerCase(), path.toLowerCase());
  return steps === "" || (steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps));
}

const isBlank = (text: string): boolean => text.replace(/#.*$/gm, "").trim() === "";
