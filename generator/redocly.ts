import { basename } from "node:path";
import type { Analyse, Finding } from "../lint/analysis.ts";
import { createPlugin } from "../lint/plugin.ts";
import type { Plugin } from "../lint/redocly.ts";
import { build, type Built } from "./build/build.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { documentOf } from "./load/linted.ts";
import type { Document } from "./model/document.ts";

type Related = NonNullable<Diagnostic["related"]>[number];

/** What the catalog of a file is made of, where that is more than the file: absolute path → what the build says. */
export type Overlaid = ReadonlyMap<string, readonly Diagnostic[]>;

const analyse: Analyse = (linted) => {
  const document = documentOf(linted);
  return document === undefined ? [] : saidOf(document).map(findingOf);
};

/** All that the build says of a document, and what only a linter asks for. */
export function saidOf(document: Document): readonly Diagnostic[] {
  const built = build(document);
  const uncited = document.handWritten ? uncitedErrors(built) : [];
  return [...built.diagnostics, ...uncited];
}

/** A spec that nobody can check against its source is no reason not to generate, hence a law of lint alone. */
function uncitedErrors({ catalog, places }: Built): readonly Diagnostic[] {
  return catalog.errors.flatMap(({ code, source }) => {
    const location = places.get(code);
    if (source.length > 0 || location === undefined) return [];
    return {
      rule: "uncited-source",
      severity: "warning",
      location,
      message: `Nothing says where \`${code}\` is documented.`,
      help: "Say `source` in an `x-error`; on the root it holds for all errors that say none.",
    };
  });
}

function findingOf({ rule, severity, location, message, help, related }: Diagnostic): Finding {
  const others = (related ?? []).filter(
    (other) => other.location.file !== location.file || other.location.pointer !== location.pointer,
  );
  return {
    rule,
    severity: severity === "error" ? "error" : "warn",
    message: [message, ...others.map((other) => elsewhere(other, location.file))].join(" "),
    ...(help === undefined ? {} : { help }),
    file: location.file,
    pointer: location.pointer ?? "",
    ...(location.key === true ? { key: true } : {}),
  };
}

/** Redocly shows one place of a problem; the others go into its text. */
function elsewhere({ location, message }: Related, file: string): string {
  const name = location.file === file ? "" : basename(location.file);
  return `${message.replace(/\.$/, "")} (\`${name}#${location.pointer ?? ""}\`).`;
}

/** The plugin for a run that knows of overlays. */
export function pluginOver(overlaid: Overlaid): Plugin {
  return createPlugin({
    analyse: (linted) => overlaid.get(linted.file)?.map(findingOf) ?? analyse(linted),
  });
}

/** The laws and types of a spec of errors, as `plugins: [openapi-errors/redocly]` in redocly.yaml gets them. */
export default function openapiErrors(): Plugin {
  // Redocly calls this with an argument of its own.
  return pluginOver(new Map());
}
