import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Positions } from "./positions.ts";
import { sourceFrom } from "./source.ts";
import { versionOf } from "./version.ts";

/** Why a text is no OpenAPI document, as `generate` would say; empty where it is one. */
export function notOpenApi(file: string, text: string): readonly Diagnostic[] {
  const made = sourceFrom(text, { name: file });
  if ("diagnostic" in made) return [made.diagnostic];
  if (made.flaws.length > 0) return made.flaws.map((flaw) => ({ ...flaw, severity: "error" }));
  const version = versionOf(made.source.root);
  if (version.kind !== "unsupported") return [];
  const { message, help, pointer } = version;
  const location = new Positions(() => made.source).locate({ file, pointer });
  return [{ rule: "unsupported-document", severity: "error", location, message, help }];
}
