import { isMapping, keyAt, type Law } from "../law.ts";
import { distance } from "../spelling.ts";

const extensions = ["x-error", "x-error-responses"];

/** Where the extensions are read; below `properties` a key is a name of the vendor's. */
const readers = ["Root", "Schema", "Response", "MediaType"];

export const misspeltExtension: Law = {
  id: "misspelt-extension",
  statement: "`x-error`, `x-error-responses` and ranges of statuses are spelt right.",
  severity: "warn",
  rule: () => ({
    any(node, { type, location, report }) {
      if (!readers.includes(type.name) || !isMapping(node)) return;
      // Redocly itself reports a key without the prefix.
      for (const key of Object.keys(node)) {
        if (!key.startsWith("x-") || extensions.includes(key)) continue;
        const meant = extensions.find((extension) => isNear(key, extension));
        if (meant === undefined) continue;
        report({
          message: `\`${key}\` is ignored. It looks like \`${meant}\`: spell it so.`,
          suggest: [meant],
          location: keyAt(location, key),
        });
      }
    },
    Responses(node, { location, report }) {
      if (!isMapping(node)) return;
      for (const key of Object.keys(node)) {
        const meant = key.toUpperCase();
        if (key === meant || !/^[1-5](?:XX|\dX)$/.test(meant)) continue;
        report({
          message: `\`${key}\` is no range of statuses. Write \`${meant.slice(0, 1)}XX\`.`,
          suggest: [`${meant.slice(0, 1)}XX`],
          location: keyAt(location, key),
        });
      }
    },
  }),
};

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, "");

function isNear(key: string, extension: string): boolean {
  return distance(letters(key), letters(extension)) <= 2;
}
