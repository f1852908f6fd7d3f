import type { Path } from "../model/catalog.ts";
import type { NodePlace } from "../model/document.ts";
import { pathKey, type Candidates } from "./candidates.ts";
import type { Choice } from "./code-paths.ts";
import type { CodeReader } from "./codes.ts";
import type { Alternative } from "./flatten.ts";
import type { Answering } from "./gather.ts";
import { valueAt } from "./matches.ts";
import type { Reports } from "./reports.ts";

interface Seen {
  readonly path: Path;
  readonly at: NodePlace;
  responses: number;
  /** Codes that the examples show there, in their order. */
  readonly shown: Set<string>;
}

/** How many of the codes that examples show are named. */
const MAX_SHOWN = 8;

/** Says once for each place that a code stands there which nobody lists, or that it stands in an array. */
export function noteUnreadCodes(
  answering: readonly Answering[],
  codes: CodeReader,
  choice: Choice,
  candidatesOf: (alternative: Alternative) => Candidates,
  reports: Reports,
): void {
  const open = new Map<string, Seen>();
  const inArray = new Map<string, Seen>();
  for (const { site, reading, readings } of answering) {
    const examples = readings.flatMap(({ examples: own }) => own.map(({ value }) => value));
    for (const alternative of reading.alternatives) {
      const at = alternative.parts.at(-1)?.at;
      if (!at || codes.isDecided(alternative, reading)) continue;
      const count = Math.max(1, site.owners.length);
      const wire = choice.wireOf(alternative);
      const array = candidatesOf(alternative).inArray;
      if (wire && (wire.tier === 0 || !reports.handWritten))
        see(open, wire.path, at, count, examples);
      else if (array && !choice.of(alternative)) see(inArray, array, at, count, examples);
    }
  }
  const where = reports.handWritten ? "an `x-error`" : "an `x-error`, which an overlay adds";
  for (const { path, at, responses, shown } of open.values()) {
    const pointer = `/${path.join("/")}`;
    reports.note(
      "open-code",
      at,
      `\`${pointer}\` looks like the code of ${times(responses)}, but its values are not listed.`,
      {
        help: `It is reported as \`wireCode\`; list its values with \`codes\`, beside \`codePath: ${pointer}\`, in ${where}.${suggestion(shown)}`,
      },
    );
  }
  for (const { path, at, responses, shown } of inArray.values()) {
    const pointer = `/${path.join("/")}`;
    reports.note(
      "code-in-array",
      at,
      `\`${pointer}\` looks like the code of ${times(responses)}, but stands in an array.`,
      {
        help: `Say \`codePath: ${pointer}\` in ${where}, if the first item names the error.${suggestion(shown)}`,
      },
    );
  }
}

function see(
  places: Map<string, Seen>,
  path: Path,
  at: NodePlace,
  count: number,
  examples: readonly unknown[],
): void {
  const key = pathKey(path);
  const place = places.get(key) ?? { path, at, responses: 0, shown: new Set() };
  places.set(key, place);
  place.responses += count;
  for (const code of examples.map((example) => valueAt(example, path)))
    if (typeof code === "number" || (typeof code === "string" && code !== ""))
      place.shown.add(String(code));
}

/** ` The examples show …`: codes to begin with, which nobody has promised. */
function suggestion(shown: ReadonlySet<string>): string {
  const codes = [...shown].filter((code) => code.length <= 64);
  if (codes.length === 0) return "";
  const more = codes.length > MAX_SHOWN ? ` and ${codes.length - MAX_SHOWN} more` : "";
  const listed = codes.slice(0, MAX_SHOWN).map((code) => `\`${code.replaceAll("`", "'")}\``);
  return ` The examples show ${listed.join(", ")}${more}.`;
}

const times = (count: number): string => (count === 1 ? "one response" : `${count} responses`);
