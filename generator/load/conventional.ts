import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ConfiguredApi } from "./configured-api.ts";
import { folderNameFault } from "./folder-name.ts";

const SPECS = "specs";

/** The APIs of a folder without configuration: every document directly in `specs/`, under its file name. */
export function conventionalApis(cwd: string): {
  apis: readonly ConfiguredApi[];
  diagnostics: readonly Diagnostic[];
} {
  const apis = new Map<string, ConfiguredApi>();
  const diagnostics: Diagnostic[] = [];
  for (const name of documentsIn(join(cwd, SPECS))) {
    const id = basename(name).replace(/\.[^.]*$/, "");
    const spec = `${SPECS}/${name}`;
    const twin = apis.get(id.toLowerCase());
    const fault = twin === undefined ? folderNameFault(id) : undefined;
    const fact =
      twin === undefined
        ? `Its file name \`${id}\` ${fault ?? ""}.`
        : `\`${twin.spec}\` and \`${spec}\` have one id.`;
    if (twin !== undefined || fault !== undefined) {
      const help = "Rename the file, or list the APIs in redocly.yaml.";
      diagnostics.push({
        rule: "invalid-configuration",
        severity: "error",
        location: { file: spec },
        message: fact,
        help,
      });
      continue;
    }
    const output = join(cwd, "generated", id);
    apis.set(id.toLowerCase(), {
      id,
      root: join(cwd, SPECS, name),
      spec,
      output,
      overlays: [],
      importExtension: "js",
    });
  }
  return { apis: [...apis.values()], diagnostics };
}

/** By code unit, so that the order is the same on every machine. */
function documentsIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    return names.filter((name) => /^[^.].*\.(?:ya?ml|json)$/i.test(name)).sort();
  } catch {
    return [];
  }
}
