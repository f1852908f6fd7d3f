import { fromPointer, toPointer } from "../diagnostics/pointer.ts";
import {
  dropNothings,
  dropRequests,
  settleExamples,
  settleProduces,
  type Tree,
} from "./swagger-parts.ts";
import { isMapping } from "./walk.ts";

/**
 * Converts a Swagger 2.0 root to OpenAPI 3.0; the given tree is not written to.
 * Where the converter gives up it says why, or runs into a value of an unexpected kind.
 */
export async function upgradeSwagger(
  root: unknown,
): Promise<{ readonly root: unknown } | { readonly fault: string }> {
  const { upgradeFromTwoToThree } = await import("@scalar/openapi-upgrader/2.0-to-3.0");
  const convert = (prepare: (copy: Tree) => void): unknown => {
    const copy: Tree = { ...(ownCopy(root) as Tree), swagger: "2.0" };
    settleExamples(copy);
    prepare(copy);
    return upgradeFromTwoToThree(copy);
  };
  try {
    return { root: convert(settleProduces) };
  } catch {
    // Then with less.
  }
  try {
    return {
      root: convert((copy) => {
        dropRequests(copy);
        dropNothings(copy);
        settleProduces(copy);
      }),
    };
  } catch (thrown) {
    const said = thrown instanceof Error && !(thrown instanceof TypeError);
    return { fault: said ? thrown.message : "a part of it is of an unexpected kind" };
  }
}

/**
 * A copy that shares nothing and in which `__proto__` does not occur, neither as a key nor as a value:
 * the converter assigns to keys it takes from both.
 */
function ownCopy(value: unknown): unknown {
  if (value === "__proto__") return "";
  if (Array.isArray(value)) return value.map(ownCopy);
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "__proto__");
  return Object.fromEntries(entries.map(([key, child]) => [key, ownCopy(child)]));
}

const moves = [
  ["definitions", "schemas"],
  ["responses", "responses"],
  ["parameters", "parameters"],
  ["securityDefinitions", "securitySchemes"],
] as const;

/** The pointer in the converted tree of a pointer as Swagger 2.0 spells it: `/definitions/Error`. */
export function movedBySwagger(pointer: string): string | undefined {
  for (const [from, to] of moves) {
    if (pointer.startsWith(`/${from}/`))
      return `/components/${to}${pointer.slice(from.length + 1)}`;
  }
  return undefined;
}

/** The pointer in the Swagger 2.0 text of a pointer in the converted tree. */
export function beforeSwagger(pointer: string): string {
  let steps = fromPointer(pointer) ?? [];
  if (steps[0] === "components") {
    const [, kind = "", ...rest] = steps;
    const from = moves.find(([, to]) => to === kind)?.[0];
    steps = from === undefined ? steps : [from, ...rest];
  }
  const content = steps.indexOf("content");
  const inResponse = steps[0] === "responses" ? content === 2 : steps[content - 2] === "responses";
  if (content >= 0 && inResponse) {
    const [mediaType = "", part = "", ...rest] = steps.slice(content + 1);
    const kept = part === "example" ? ["examples", mediaType] : part === "" ? [] : [part];
    steps = [...steps.slice(0, content), ...kept, ...rest];
  }
  return toPointer(steps);
}
