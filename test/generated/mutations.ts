import fc from "fast-check";
import type { ErrorCatalog } from "../../generator/model/catalog.ts";
import type { Answer } from "../../runtime/verdict.ts";

/** Names that every object answers to, and values of the kinds JSON has. */
const hostileKeys = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "length", ""];

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1, 404, "", "text", "0", "1"),
  fc.string({ maxLength: 6 }),
  fc.double(),
);

const anyJson = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.oneof(fc.constantFrom(...hostileKeys), fc.string({ maxLength: 4 })), scalar, {
    maxKeys: 3,
  }),
);

/** One change of a body, at a place that numbers choose. */
interface Change {
  readonly steps: readonly number[];
  readonly how: "leave out" | "replace" | "wrap" | "add";
  readonly key: string;
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(12), { maxLength: 4 }),
  how: fc.constantFrom("leave out", "replace", "replace", "wrap", "add"),
  key: fc.constantFrom("code", "error", "type", "message", "status", ...hostileKeys),
  value: anyJson,
});

function changed(body: unknown, { steps, how, key, value }: Change): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof body !== "object" || body === null) {
    if (how === "wrap") return [body];
    if (how === "add" && typeof body === "object" && body !== null && !Array.isArray(body))
      return withMember(body, key, value);
    return value;
  }
  const keys = Object.keys(body);
  const chosen = keys[step % Math.max(1, keys.length)];
  if (chosen === undefined) return withMember(body, key, value);
  const inner = (body as Readonly<Record<string, unknown>>)[chosen];
  if (rest.length === 0 && how === "leave out") {
    if (Array.isArray(body)) return body.filter((_, index) => String(index) !== chosen);
    return Object.fromEntries(Object.entries(body).filter(([name]) => name !== chosen));
  }
  const next = changed(inner, { steps: rest, how, key, value });
  return Array.isArray(body)
    ? body.map((item: unknown, index) => (String(index) === chosen ? next : item))
    : withMember(body, chosen, next);
}

/** An own member, also where it is called `__proto__`. */
function withMember(body: object, key: string, value: unknown): object {
  return Object.fromEntries([...Object.entries(body), [key, value]]);
}

export const examplesOf = ({ errors }: ErrorCatalog): readonly unknown[] =>
  errors.flatMap(({ examples }) => examples.map(({ value }) => value as unknown));

/** A body with each part of it left out or made wrong, one at a time. */
function damaged(body: unknown): readonly unknown[] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const rest = Object.fromEntries(Object.entries(body).filter(([name]) => name !== key));
    const wrong = [null, "none", [1], ...damaged(value)];
    return [rest, ...wrong.map((one) => withMember(body, key, one))];
  });
}

/** Every example, whole and damaged, and bodies of nobody, at statuses and in operations documented or not. */
export function everyAnswer(catalog: ErrorCatalog): readonly Answer[] {
  const strays = [undefined, null, "", "<html>", 1, [], {}, { code: "none" }, { error: "none" }];
  const examples = examplesOf(catalog);
  const statuses = new Set([undefined, 200, 204, 400, 418, 503, ...documentedStatuses(catalog)]);
  const operations = ["none", ...Object.keys(catalog.operations).slice(0, 2)];
  const [mediaType = "text/plain"] = mediaTypesOf(catalog);
  const requestType = `${mediaType.toUpperCase()}; q=1`;
  const places: readonly Pick<Answer, "operation" | "requestType">[] = [
    {},
    ...operations.flatMap((operation) => [{ operation }, { operation, requestType }]),
  ];
  return [...strays, ...examples, ...examples.flatMap(damaged)].flatMap((body) =>
    [...statuses].flatMap((status) => places.map((place) => ({ body, status, ...place }))),
  );
}

const mediaTypesOf = ({ errors }: ErrorCatalog): readonly string[] =>
  errors.flatMap(({ cases }) =>
    cases.flatMap(({ scope }) => (scope.kind === "request" ? [scope.mediaType] : [])),
  );

const documentedStatuses = ({ errors }: ErrorCatalog): readonly number[] =>
  errors
    .flatMap(({ cases }) => cases.flatMap(({ statuses }) => statuses))
    .filter((status) => typeof status === "number");

/** Values that stand at the places of codes somewhere in the API. */
const codesOf = ({ errors }: ErrorCatalog): readonly unknown[] =>
  errors.flatMap(({ cases }) => cases.flatMap(({ pins }) => pins.flatMap(({ values }) => values)));

/** Examples of an API with up to three changes, and bodies of nobody. */
export function bodiesFor(catalog: ErrorCatalog): fc.Arbitrary<unknown> {
  const examples = examplesOf(catalog);
  const codes = codesOf(catalog);
  const coded = codes.length === 0 ? anyJson : fc.oneof(anyJson, fc.constantFrom(...codes));
  const mutated = fc
    .tuple(
      fc.constantFrom(...examples, ...(examples.length === 0 ? [{}] : [])),
      fc.array(fc.tuple(change, coded), { maxLength: 3 }),
    )
    .map(([body, changes]) =>
      changes.reduce<unknown>((torn, [one, value]) => changed(torn, { ...one, value }), body),
    );
  return fc.oneof({ weight: 8, arbitrary: mutated }, { weight: 1, arbitrary: anyJson });
}

/** Answers with such bodies, at statuses documented and not, of operations known and unknown. */
export function answersFor(catalog: ErrorCatalog): fc.Arbitrary<Answer> {
  const documented = documentedStatuses(catalog);
  const statuses = [200, 204, 302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 599];
  const mediaTypes = mediaTypesOf(catalog);
  return fc.record({
    status: fc.constantFrom(undefined, ...statuses, ...documented, ...documented),
    body: bodiesFor(catalog),
    operation: fc.constantFrom(undefined, "nobody's", "__proto__", ...Object.keys(catalog.operations)),
    requestType: fc.constantFrom(undefined, "text/plain", ...mediaTypes, ...mediaTypes.map((type) => `${type.toUpperCase()}; q=1`)),
  });
}
