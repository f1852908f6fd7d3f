import path from "node:path";
import type { Diagnostic, Location } from "../diagnostics/diagnostic.ts";
import { load } from "../load/load.ts";
import { showPath } from "../disk/confine.ts";
import { locatedIn, type Target } from "../pipeline.ts";
import type { Reach } from "./rooms.ts";
import { saidOf, type Overlaid } from "../redocly.ts";

export interface ReadOverlaid {
  /** What is wrong with each document, at its own lines. */
  readonly overlaid: Overlaid;
  /** Overlays that can't be applied. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with what overlays add, at their lines. */
  readonly findings: readonly Diagnostic[];
  source(file: string): string | undefined;
}

/**
 * What the build says of specs with overlays. Redocly lints the file as it stands; the laws of errors are about the
 * document that `generate` reads.
 */
export async function readOverlaid(
  targets: readonly Target[],
  reach: Reach,
): Promise<ReadOverlaid> {
  const { cwd } = reach;
  const overlaid = new Map<string, readonly Diagnostic[]>();
  const diagnostics: Diagnostic[] = [];
  const findings: Diagnostic[] = [];
  const sources: ((file: string) => string | undefined)[] = [];
  for (const target of targets) {
    if (target.overlays.length === 0) continue;
    const loaded = await load(target, reach);
    const { document } = loaded;
    const overlays = target.overlays.map((overlay) => showPath(cwd, overlay));
    const isInOverlay = ({ location }: Diagnostic): boolean => overlays.includes(location.file);
    const located = (all: readonly Diagnostic[]): readonly Diagnostic[] =>
      document === undefined ? all : all.map((one) => locatedIn(document, one));
    const said = located(document === undefined ? [] : saidOf(document));
    // What else is wrong with loading, Redocly says.
    diagnostics.push(...located(loaded.diagnostics).filter(isInOverlay));
    findings.push(...said.filter(isInOverlay));
    sources.push((file) => loaded.source(file));
    const absolute = (location: Location): Location => ({
      ...location,
      file: path.resolve(cwd, location.file),
    });
    overlaid.set(
      path.resolve(cwd, target.spec),
      said
        .filter((one) => !isInOverlay(one))
        .map(({ location, related = [], ...diagnostic }) => ({
          ...diagnostic,
          location: absolute(location),
          related: related.map((other) => ({ ...other, location: absolute(other.location) })),
        })),
    );
  }
  const source = (file: string): string | undefined =>
    sources.map((textOf) => textOf(file)).find((text) => text !== undefined);
  return { overlaid, diagnostics, findings, source };
}
