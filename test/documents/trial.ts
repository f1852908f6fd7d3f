// Whether the bodies a document shows are classified as the errors they illustrate.
import { hasPins } from "../../generator/build/matches.ts";
import type { Case, ErrorCatalog } from "../../generator/model/catalog.ts";
import type { Made } from "./documents.ts";
import { errorResponsesOf, type ErrorResponse, type ExampleBody } from "./example-bodies.ts";
import { classifyOf } from "./run.ts";

export interface Trial {
  /** Responses of errors, counted for each operation and status. */
  readonly responses: number;
  /** Bodies shown by them; one that several operations share counts for each. */
  readonly bodies: number;
  /** What is not classified as the error it illustrates, each place once. */
  readonly misses: readonly Miss[];
}

export interface Miss {
  /** A JSON Pointer, in a file other than the spec with its name in front. */
  readonly pointer: string;
  /** How many of the bodies counted stand there. */
  readonly count: number;
  /** What `classify` says of it. */
  readonly said: string;
  /** What is wrong with the example, as the build reports it; undefined where it finds nothing wrong. */
  readonly reason?: string;
}

/**
 * Classifies every body a document shows, with the operation it is shown for and without. Without one it may also be the error
 * whose code it carries, though that operation does not list it.
 */
export async function trialOf({ document, catalog, artifacts, diagnostics }: Made): Promise<Trial> {
  const responses = [...errorResponsesOf(document)];
  const bodies = responses.flatMap((response) => response.bodies);
  if (bodies.length === 0) return { responses: responses.length, bodies: 0, misses: [] };
  const classify = await classifyOf(artifacts);
  const reasons = diagnostics.filter(({ rule }) => rule === "invalid-example");
  const misses = new Map<string, Miss>();
  for (const response of responses) {
    const { status, operation } = response;
    for (const shown of response.bodies) {
      const { body, at } = shown;
      const inside = classify({ status, body, operation })?.code;
      const outside = classify({ status, body })?.code;
      const expected = illustrated(catalog, response, shown);
      const isOutside =
        expected.has(outside) ||
        catalog.errors.some(({ code, cases }) => code === outside && cases.some(isPinnedIn(body)));
      if (expected.has(inside) && isOutside) continue;
      const pointer = at.file === document.spec ? at.pointer : `${at.file}#${at.pointer}`;
      const reason = reasons.find(
        ({ location }) =>
          location.file === at.file && `${location.pointer}/`.startsWith(`${at.pointer}/`),
      )?.message;
      misses.set(pointer, {
        pointer,
        count: (misses.get(pointer)?.count ?? 0) + 1,
        said: [...new Set([inside, outside])].map((code) => code ?? "undocumented").join(", "),
        ...(reason !== undefined && { reason }),
      });
    }
  }
  return { responses: responses.length, bodies: bodies.length, misses: [...misses.values()] };
}

/** The codes of the errors that list a body among their examples; of one that none lists, all codes that may be there. */
function illustrated(
  { errors }: ErrorCatalog,
  { operation, status }: ErrorResponse,
  { body }: ExampleBody,
): ReadonlySet<string | undefined> {
  const covers = ({ statuses, scope }: Case): boolean =>
    (scope.kind === "api" ||
      (scope.kind === "operation" && scope.operations.includes(operation))) &&
    statuses.some((one) => one === status || one === "default" || one === `${String(status)[0]}XX`);
  const there = errors.filter(({ cases }) => cases.some(covers));
  const text = JSON.stringify(body);
  const listing = there.filter(({ examples }) =>
    examples.some(({ value, built }) => !built && JSON.stringify(value) === text),
  );
  return new Set((listing.length > 0 ? listing : there).map(({ code }) => code));
}

/** True for a case whose code a body carries. */
const isPinnedIn =
  (body: unknown) =>
  ({ pins }: Case): boolean =>
    pins.length > 0 && hasPins(body, pins);
