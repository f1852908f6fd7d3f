import type { BodyName, Pin, StatusPattern } from "../model/catalog.ts";
import type { NodePlace } from "../model/document.ts";
import { isError, statusPhrase } from "../model/statuses.ts";
import { lastSegment } from "../naming/identifier.ts";
import { pascalCase, snakeCase } from "../naming/words.ts";
import type { Bodies, BodyHint } from "./bodies.ts";
import type { Candidates } from "./candidates.ts";
import { levels, variantsOf, type Layer, type LayerGroup } from "./cascade.ts";
import type { Alternative } from "./flatten.ts";
import { unsaid, type Answering, type Occasions } from "./gather.ts";
import type { CodeReading, CodeReader, KnownEntry } from "./codes.ts";
import { markedness, type Markedness } from "./markedness.ts";
import type { Mark } from "./mark.ts";
import { text, own } from "./node.ts";
import type { Site } from "./operations.ts";
import type { Reports } from "./reports.ts";
import type { ResponseReading } from "./responses.ts";
import type { Walk } from "./spots.ts";

/** One case of one Response, before equal ones are merged. */
export interface CaseDraft {
  readonly code: string;
  /** Said by an `x-error`, read from the body's values, or made from the status. */
  readonly origin: "declared" | "wire" | "status";
  /** The place of the code among the API's paths; the last for those that have none. */
  readonly rank: number;
  readonly name?: { readonly text: string; readonly at: NodePlace };
  readonly site: Site;
  readonly statuses: readonly StatusPattern[];
  readonly pins: readonly Pin[];
  readonly body: BodyName | "unknown" | "text";
  readonly remainder: boolean;
  readonly alternative?: Alternative;
  readonly layers: readonly Layer[];
  readonly title?: string;
  /** What is said of the code, or of the body that is its alone. */
  readonly summary?: string;
  /** What its Responses say; nothing where they show several codes. */
  readonly occasions: Occasions;
  /** Where it is said. */
  readonly at: NodePlace;
}

export interface CaseMaker {
  casesOf(answering: Answering): readonly CaseDraft[];
}

export interface CaseMakerParts {
  readonly codes: CodeReader;
  readonly bodies: Bodies;
  readonly rootMarks: readonly Mark[];
  readonly reports: Reports;
  readonly walk: Walk;
  readonly candidatesOf: (alternative: Alternative) => Candidates;
}

export function caseMaker(parts: CaseMakerParts): CaseMaker {
  const { codes, bodies, rootMarks, reports, walk, candidatesOf } = parts;
  const rootGroups: readonly LayerGroup[] =
    rootMarks.length > 0 ? [{ level: levels.root, marks: rootMarks }] : [];
  return {
    casesOf({ site, reading, occasions }) {
      const drafts: CaseDraft[] = [];
      const isErrorStatus = site.status !== undefined && isError(site.status);
      const seen = new Set<string>();
      for (const alternative of reading.alternatives) {
        const marked = isErrorStatus ? "all" : markedness(alternative, reading, walk, candidatesOf);
        if (marked === "none") continue;
        const code = codes.read(alternative, reading);
        const own = code.entries.find(({ isOnlyValue }) => isOnlyValue)?.code;
        const body = bodies.nameOf(alternative, hintOf(site, own));
        for (const draft of draftsOf({
          site,
          reading,
          occasions,
          alternative,
          body,
          code,
          marked,
        })) {
          const key = JSON.stringify([
            draft.code,
            draft.statuses,
            draft.pins,
            draft.body,
            draft.remainder,
          ]);
          if (!seen.has(key)) drafts.push(draft);
          seen.add(key);
        }
      }
      if (reading.text && (isErrorStatus || reading.marks))
        drafts.push(...textCases(site, reading, occasions));
      const known = new Set(drafts.filter(({ pins }) => pins.length > 0).map(({ code }) => code));
      checkSingleCode(known.size, reading);
      return known.size < 2
        ? drafts
        : drafts.map((draft) =>
            draft.pins.length === 0 ? draft : { ...draft, occasions: unsaid(draft.occasions) },
          );
    },
  };

  interface Situation {
    readonly site: Site;
    readonly reading: ResponseReading;
    readonly occasions: Occasions;
    readonly alternative: Alternative;
    readonly body: BodyName | "unknown";
    readonly code: CodeReading;
    readonly marked: Markedness;
  }

  function draftsOf(situation: Situation): readonly CaseDraft[] {
    const { code, marked, site } = situation;
    const isOnly = code.entries.length === 1 && situation.reading.alternatives.length === 1;
    const pinned = code.entries.flatMap((entry) =>
      marked === "entries" && !entry.marked ? [] : pinnedCases(situation, entry, isOnly),
    );
    if (marked === "entries") return pinned;
    const isMissing = pinned.length === 0 && site.status !== undefined;
    return code.total && !isMissing ? pinned : [...pinned, ...openCases(situation)];
  }

  function pinnedCases(
    { site, reading, occasions, alternative, body }: Situation,
    entry: KnownEntry,
    isOnly: boolean,
  ): readonly CaseDraft[] {
    const groups = [...entry.groups, ...responseGroups(reading), ...rootGroups];
    const variants = variantsOf(groups, site.status);
    return variants.map(({ statuses, layers }) => {
      const near = layers.filter(
        ({ level }) => level >= (isOnly ? levels.response : levels.specific),
      );
      const declared = near.findLast(({ mark }) => mark.code !== undefined)?.mark.code;
      return {
        code: declared ?? entry.code,
        origin: declared === undefined ? "wire" : "declared",
        rank: entry.rank,
        ...nameOf(near),
        site,
        statuses,
        pins: [{ path: entry.path, values: entry.values }],
        body,
        remainder: false,
        alternative,
        layers,
        // Of several meanings of a value its title is that of the one that is named by it.
        ...titleOf(
          declared !== undefined && variants.length > 1 ? undefined : entry.title,
          entry.isOnlyValue ? alternative : undefined,
        ),
        ...summaryOf(entry.description, entry.isOnlyValue ? alternative : undefined),
        occasions,
        at: entry.at,
      };
    });
  }

  /** Bodies whose code is unknown, or that have none: the status names them, unless an `x-error` does. */
  function openCases(situation: Situation): readonly CaseDraft[] {
    const { site, reading, occasions, alternative, body, code } = situation;
    const groups = [...code.groups, ...responseGroups(reading), ...rootGroups];
    const hasValues = code.entries.length > 0;
    return variantsOf(groups, site.status).flatMap((variant) =>
      each(variant.statuses).map((statuses): CaseDraft => {
        const declaring = variant.layers.findLast(({ mark }) => mark.code !== undefined);
        const declared = declaring?.mark.code;
        const speaker = declaring?.level === levels.response ? undefined : declaring && alternative;
        return {
          code: declared ?? statusCode(statuses[0], body, site),
          origin: declared === undefined ? "status" : "declared",
          rank: Infinity,
          ...nameOf(variant.layers),
          site,
          statuses,
          pins: [],
          body,
          remainder: hasValues,
          alternative,
          layers: variant.layers,
          ...titleOf(undefined, speaker),
          ...summaryOf(undefined, speaker),
          occasions,
          at: reading.at,
        };
      }),
    );
  }

  function textCases(
    site: Site,
    reading: ResponseReading,
    occasions: Occasions,
  ): readonly CaseDraft[] {
    const variants = variantsOf([...responseGroups(reading), ...rootGroups], site.status);
    return variants.flatMap(({ statuses, layers }) =>
      each(statuses).map((one): CaseDraft => {
        const declared = layers.findLast(({ mark }) => mark.code !== undefined)?.mark.code;
        return {
          code: declared ?? statusCode(one[0], "text", site),
          origin: declared === undefined ? "status" : "declared",
          rank: Infinity,
          ...nameOf(layers),
          site,
          statuses: one,
          pins: [],
          body: "text",
          remainder: false,
          layers,
          occasions,
          at: reading.at,
        };
      }),
    );
  }

  /** A `code` on a Response names one error; it can't name several. */
  function checkSingleCode(count: number, reading: ResponseReading): void {
    const mark = reading.marks?.find(({ code }) => code !== undefined);
    if (!mark || count < 2) return;
    reports.error(
      "misplaced-code",
      mark.at,
      `\`code\` stands on a Response that holds ${count} codes.`,
      {
        help: "Say `code` where the value is pinned, or leave it out.",
      },
    );
  }
}

const responseGroups = ({ marks }: ResponseReading): readonly LayerGroup[] =>
  marks && marks.length > 0 ? [{ level: levels.response, marks }] : [];

const each = (statuses: readonly StatusPattern[]): readonly (readonly StatusPattern[])[] =>
  statuses.length === 0 ? [[]] : statuses.map((status) => [status]);

/** The reason phrase in snake_case; where the status is no error's, the name of the body. */
function statusCode(status: StatusPattern | undefined, body: string, site: Site): string {
  if (status !== undefined && isError(status)) return snakeCase(statusPhrase(status));
  const named = body === "unknown" || body === "text" ? (site.owners[0] ?? "") : body;
  return snakeCase(named) || snakeCase(statusPhrase(status));
}

function nameOf(layers: readonly Layer[]): Pick<CaseDraft, "name"> {
  const mark = layers.findLast((layer) => layer.mark.name !== undefined)?.mark;
  return mark?.name === undefined ? {} : { name: { text: mark.name, at: mark.at } };
}

function titleOf(
  title: string | undefined,
  schema: Alternative | undefined,
): Pick<CaseDraft, "title"> {
  const found = title ?? wordOf(schema, "title");
  return found === undefined ? {} : { title: found };
}

function summaryOf(
  description: string | undefined,
  schema: Alternative | undefined,
): Pick<CaseDraft, "summary"> {
  const found = description ?? wordOf(schema, "description");
  return found === undefined ? {} : { summary: found };
}

const wordOf = (schema: Alternative | undefined, key: string): string | undefined =>
  schema?.parts.map(({ node }) => text(own(node, key))).findLast((found) => found !== undefined);

/** What names an inline body: the one code it may have, the response's own name, else what its status says. */
function hintOf(site: Site, code: string | undefined): BodyHint {
  const [owner] = site.owners;
  const suffix = site.kind === "message" ? "Message" : "Body";
  const said = pascalCase(site.refName ?? (site.kind === "message" ? owner : undefined) ?? "");
  const name = (/^[A-Z]/.test(said) ? said : pascalCase(statusPhrase(site.status))) + suffix;
  const codeName = code === undefined ? undefined : pascalCase(lastSegment(code)) + suffix;
  return {
    ...(codeName !== undefined && { codeName }),
    name,
    longName: pascalCase(owner ?? "api") + (codeName ?? name),
  };
}
