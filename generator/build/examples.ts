import type { Example, Path, Pin, Scope } from "../model/catalog.ts";
import type { NodePlace } from "../model/document.ts";
import type { JsonValue } from "../model/json.ts";
import { shapeOf, type Shape } from "../model/shape.ts";
import { digest } from "../naming/digest.ts";
import { snakeCase } from "../naming/words.ts";
import type { Bodies } from "./bodies.ts";
import { exampleBuilder } from "./case-example.ts";
import { pathKey } from "./candidates.ts";
import type { CaseDraft } from "./cases.ts";
import { hasPins, matches, valueAt } from "./matches.ts";
import type { ScopeOf } from "./merge-cases.ts";
import { misfitOf, type Misfit } from "./misfit.ts";
import { isJson, step } from "./node.ts";
import type { Site } from "./operations.ts";
import type { Reports } from "./reports.ts";
import { schemaExamples, type RawExample, type ResponseReading } from "./responses.ts";

/** Examples beyond this many values are left out. */
const MAX_VALUES = 10_000;

/** What an example shows: the case it classifies as. */
export interface Shown {
  readonly draft: CaseDraft;
  readonly example: RawExample;
  readonly value: JsonValue;
}

export interface ExampleReader {
  /** The examples of one Response, each with its case. One that fits none is reported and left out. */
  shownBy(
    site: Site,
    readings: readonly ResponseReading[],
    drafts: readonly CaseDraft[],
  ): readonly Shown[];
  /** One error's examples: those that were shown, each once; else one that is built. */
  examplesOf(
    drafts: readonly CaseDraft[],
    shown: readonly Shown[],
    scopeOf: ScopeOf,
  ): readonly Example[];
}

export function exampleReader(
  bodies: Bodies,
  codePaths: readonly Path[],
  known: readonly Pin[],
  reports: Reports,
): ExampleReader {
  const shapes = new Map<string, Shape>();
  const schemas = bodies.all();
  const built = exampleBuilder(bodies, known);
  const codesAt = new Map<string, Set<unknown>>();
  for (const { path, values } of known) {
    const codes = codesAt.get(pathKey(path)) ?? new Set();
    codesAt.set(pathKey(path), codes);
    for (const value of values) codes.add(value);
  }

  function shapeOfBody(name: string): Shape {
    const known = shapes.get(name);
    if (known) return known;
    const shape = shapeOf(bodies.schemaOf(name), schemas, codePaths);
    shapes.set(name, shape);
    return shape;
  }

  const fits = (value: unknown, { body }: CaseDraft): boolean =>
    body === "unknown" ||
    (body === "text" ? typeof value === "string" : matches(value, shapeOfBody(body)));

  /** Guards look at the way to the code; a fixture has the type of the whole body. */
  const misfitIn = (value: JsonValue, { body }: CaseDraft): Misfit | undefined =>
    isDescribed(body) ? misfitOf(value, bodies.schemaOf(body), schemas) : undefined;

  /** As `classify` would: pinned cases first, by path; else the body that requires most. */
  function classify(value: unknown, drafts: readonly CaseDraft[]): CaseDraft | undefined {
    const ordered = drafts.toSorted(
      (a, b) => b.pins.length - a.pins.length || a.rank - b.rank || demands(b) - demands(a),
    );
    return ordered.find((draft) => hasPins(value, draft.pins) && fits(value, draft));
  }

  const demands = ({ body }: CaseDraft): number => {
    if (body === "unknown") return -1;
    const shape = body === "text" ? undefined : shapeOfBody(body);
    return shape?.is === "kind" ? shape.required.length : 0;
  };

  function shownBy(
    site: Site,
    readings: readonly ResponseReading[],
    drafts: readonly CaseDraft[],
  ): readonly Shown[] {
    if (drafts.length === 0) return [];
    const used = new Set(drafts.flatMap(({ alternative }) => alternative ?? []));
    const raw = [
      ...readings.flatMap(({ examples }) => examples),
      ...[...used].flatMap(schemaExamples),
    ];
    return raw.flatMap((example) => {
      // The example of an XML or form body may stand as the structure it is made from.
      if (example.isText && typeof example.value !== "string") return [];
      const value = jsonOf(example);
      if (value === undefined) {
        reports.fault(
          "invalid-example",
          example.at,
          "This example is no JSON value of sensible size.",
        );
        return [];
      }
      const candidates = drafts.filter(({ body }) => (body === "text") === example.isText);
      const draft = classify(value, candidates);
      const foreign = draft?.pins.length === 0 ? foreignIn(value, candidates) : undefined;
      if (foreign !== undefined) {
        reportForeign(example, foreign);
        return [];
      }
      const misfit = draft && misfitIn(value, draft);
      if (misfit) {
        reportMisfit(example, misfit);
        return [];
      }
      if (draft) return [{ draft, example, value }];
      // A message and a success also show what is no error.
      const mayBeNone =
        site.status === undefined || drafts.every((one) => one.statuses.length === 0);
      if (!mayBeNone && !isOutside(site)) reportMismatch(example, value, candidates);
      return [];
    });
  }

  const isOutside = ({ status }: Site): boolean =>
    status === "2XX" || status === "3XX" || (typeof status === "number" && status < 400);

  function reportMismatch(
    example: RawExample,
    value: JsonValue,
    drafts: readonly CaseDraft[],
  ): void {
    const { at } = example;
    const path = drafts.find(({ pins }) => pins.length > 0)?.pins[0]?.path;
    const found = path && valueAt(value, path);
    const isKnown = drafts.some(({ pins }) => pins.length > 0 && hasPins(value, pins));
    if (found !== undefined && !isKnown) return reportForeign(example, found);
    const misfits = drafts.flatMap((draft) => misfitIn(value, draft) ?? []);
    const nearest = misfits.toSorted((a, b) => b.path.length - a.path.length)[0];
    if (nearest) return reportMisfit(example, nearest);
    const fact = "This example has not the shape of its Response.";
    reports.remark("invalid-example", at, fact, { help: correct });
  }

  /** What stands where a Response lists codes, and is another one of the API. */
  const foreignIn = (value: JsonValue, drafts: readonly CaseDraft[]): unknown =>
    drafts
      .flatMap(({ pins }) => pins)
      .map(({ path }) => ({ codes: codesAt.get(pathKey(path)), found: valueAt(value, path) }))
      .find(({ codes, found }) => codes?.has(found))?.found;

  function reportForeign({ at }: RawExample, code: unknown): void {
    const fact = `This example has the code \`${JSON.stringify(code)}\`, which its Response does not list.`;
    reports.remark("invalid-example", at, fact, { help: correct });
  }

  function reportMisfit({ at }: RawExample, { path, fact }: Misfit): void {
    const place = path.reduce<NodePlace>(step, at);
    reports.remark("invalid-example", place, `This example differs from its schema: ${fact}.`, {
      help: correct,
    });
  }

  function examplesOf(
    drafts: readonly CaseDraft[],
    shown: readonly Shown[],
    scopeOf: ScopeOf,
  ): readonly Example[] {
    const values = new Set<string>();
    const names = new Set<string>();
    const described = drafts.filter(({ body }) => isDescribed(body));
    const examples = shown.flatMap(({ draft, example, value }): Example[] => {
      const text = JSON.stringify(value);
      if (values.has(text)) return [];
      // A body that one operation leaves open has the type that the others give it, or no place among the fixtures.
      if (described.length > 0 && !isDescribed(draft.body) && !fitsOne(value, described)) return [];
      values.add(text);
      const wanted = example.name ?? snakeCase(draft.code);
      const name = names.has(wanted) ? `${wanted}_${digest(text, 4)}` : wanted;
      names.add(name);
      return [
        {
          name,
          ...(example.summary !== undefined && { summary: example.summary }),
          value,
          ...shownWith(draft, scopeOf(draft)),
          built: false,
          place: placeOf(example.at),
        },
      ];
    });
    if (examples.length > 0) return examples;
    const [draft] = described;
    if (!draft) return [];
    const value = built(draft);
    if (misfitIn(value, draft)) return [];
    return [
      { name: snakeCase(draft.code), value, ...shownWith(draft, scopeOf(draft)), built: true },
    ];
  }

  const fitsOne = (value: JsonValue, drafts: readonly CaseDraft[]): boolean =>
    drafts.some((draft) => hasPins(value, draft.pins) && misfitIn(value, draft) === undefined);

  return { shownBy, examplesOf };
}

const correct = "Correct the example or its schema.";

const isDescribed = (body: CaseDraft["body"]): boolean => body !== "unknown" && body !== "text";

function shownWith(
  { statuses: [status, ...others] }: CaseDraft,
  scope: Scope,
): Pick<Example, "status" | "scope"> {
  return typeof status === "number" && others.length === 0 ? { status, scope } : { scope };
}

const placeOf = ({ file, pointer }: NodePlace) => ({ file, pointer });

/** The value of an example, one written as text where JSON is meant parsed. */
function jsonOf({ value, isText }: RawExample): JsonValue | undefined {
  const parsed = typeof value === "string" && !isText ? parsedObject(value) : value;
  return isJson(parsed) && isSmall(parsed) ? parsed : undefined;
}

function parsedObject(text: string): unknown {
  if (!/^\s*\{/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isSmall(root: JsonValue): boolean {
  const waiting: unknown[] = [root];
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (++values > MAX_VALUES) return false;
    if (typeof next !== "object" || next === null) continue;
    const inner: readonly unknown[] = Object.values(next);
    if (inner.length > MAX_VALUES) return false;
    waiting.push(...inner);
  }
  return true;
}
