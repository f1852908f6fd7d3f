import type { Path } from "../model/catalog.ts";
import type { NodePlace } from "../model/document.ts";
import { pathKey, type Candidates } from "./candidates.ts";
import type { Choice } from "./code-paths.ts";
import type { CodeReader } from "./codes.ts";
import type { Alternative } from "./flatten.ts";
import type { Answering } from "./gather.ts";
import type { Reports } from "./reports.ts";

interface Seen {
  readonly path: Path;
  readonly at: NodePlace;
  responses: number;
}

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
  for (const { site, reading } of answering) {
    for (const alternative of reading.alternatives) {
      const at = alternative.parts.at(-1)?.at;
      if (!at || codes.isDecided(alternative, reading)) continue;
      const count = Math.max(1, site.owners.length);
      const wire = choice.wireOf(alternative);
      const array = candidatesOf(alternative).inArray;
      if (wire && (wire.tier === 0 || !reports.handWritten)) see(open, wire.path, at, count);
      else if (array && !choice.of(alternative)) see(inArray, array, at, count);
    }
  }
  for (const { path, at, responses } of open.values()) {
    const pointer = `/${path.join("/")}`;
    reports.note(
      "open-code",
      at,
      `\`${pointer}\` looks like the code of ${times(responses)}, but its values are not listed.`,
      {
        help: `It is reported as \`wireCode\`; list its values with \`codes\` in an \`x-error\`, beside \`codePath: ${pointer}\`.`,
      },
    );
  }
  for (const { path, at, responses } of inArray.values()) {
    const pointer = `/${path.join("/")}`;
    reports.note(
      "code-in-array",
      at,
      `\`${pointer}\` looks like the code of ${times(responses)}, but stands in an array.`,
      {
        help: `Say \`codePath: ${pointer}\` in an \`x-error\` if the first item names the error.`,
      },
    );
  }
}

function see(places: Map<string, Seen>, path: Path, at: NodePlace, count: number): void {
  const known = places.get(pathKey(path));
  if (known) known.responses += count;
  else places.set(pathKey(path), { path, at, responses: count });
}

const times = (count: number): string => (count === 1 ? "one response" : `${count} responses`);
