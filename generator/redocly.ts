import type { Analyse, Finding } from "../lint/analysis.ts";
import { createPlugin } from "../lint/plugin.ts";
import type { Plugin } from "../lint/redocly.ts";
import { build } from "./build/build.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { documentOf } from "./load/linted.ts";

const analyse: Analyse = (linted) => {
  const document = documentOf(linted);
  return document === undefined ? [] : build(document).diagnostics.map(findingOf);
};

function findingOf({ rule, severity, location, message, help, related }: Diagnostic): Finding {
  return {
    rule,
    severity: severity === "error" ? "error" : "warn",
    message: [message, ...(related ?? []).map(elsewhere)].join(" "),
    ...(help === undefined ? {} : { help }),
    file: location.file,
    pointer: location.pointer ?? "",
    ...(location.key === true ? { key: true } : {}),
  };
}

/** Redocly shows one place of a problem; the others go into its text. */
function elsewhere({ location, message }: NonNullable<Diagnostic["related"]>[number]): string {
  return `${message.replace(/\.$/, "")} (\`#${location.pointer ?? ""}\`).`;
}

/** The laws and types of a spec of errors, as `plugins: [openapi-errors/redocly]` in redocly.yaml gets them. */
export default function openapiErrors(): Plugin {
  return createPlugin({ analyse });
}
