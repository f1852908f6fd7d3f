import type { Law } from "./law.ts";
import type { Config, RuleSettings } from "./redocly.ts";

/** Rules of Redocly that misread a description of errors, each with what it gets wrong. */
const misreading: Record<string, RuleSettings> = {
  // Errors of every operation stand in `x-error-responses`, where this rule doesn't look.
  "operation-4xx-response": "off",
  // A spec of errors doesn't describe success.
  "operation-2xx-response": "off",
  // Unions of errors overlap where the vendor's do, and are told apart by their codes.
  "no-illogical-composition-keywords": "off",
  // Error objects are open: a vendor adds fields.
  "no-invalid-media-type-examples": { severity: "warn", allowAdditionalProperties: true },
  "no-invalid-schema-examples": { severity: "warn", allowAdditionalProperties: true },
  // The paths are the vendor's.
  "no-path-trailing-slash": "off",
  "no-server-trailing-slash": "off",
  // So are the licence and the security of the API.
  "info-license": "off",
  "info-license-strict": "off",
  "security-defined": "off",
};

/** Redocly's own recommended config, less what misreads errors, and every law: for a spec of one's own. */
export function recommended(pluginId: string, laws: readonly Law[]): Config {
  return { extends: ["recommended"], rules: { ...misreading, ...severities(pluginId, laws) } };
}

/** Every law, and nothing about a style that is the vendor's to choose: for a document of somebody else's. */
export function lawsAlone(pluginId: string, laws: readonly Law[]): Config {
  return { rules: { "no-unresolved-refs": "warn", ...severities(pluginId, laws) } };
}

function severities(pluginId: string, laws: readonly Law[]): Config["rules"] {
  return Object.fromEntries(laws.map(({ id, severity }) => [`${pluginId}/${id}`, severity]));
}
