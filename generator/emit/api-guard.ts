import { closedPaths, isOpen, pinnedAt, type PinnedError } from "../model/cases.ts";
import type { Case, ErrorCatalog, ErrorModel, Path } from "../model/catalog.ts";
import { grouped } from "../model/grouped.ts";
import { meet } from "../model/statuses.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration } from "../print/source-file.ts";
import { CodeFunctions } from "./code-functions.ts";
import { allOf, anyOf, code, type Condition } from "./condition.ts";
import { kindOfAll } from "./pinned.ts";
import { leadsOn, readerName } from "./readers.ts";
import { hasBody, statusesOf } from "./reading.ts";
import { destructured, guarded, haveOwnLocals, localName, neverThrows } from "./shape-function.ts";
import type { Shapes, SharedShape } from "./shapes.ts";
import { statusAt, statusIs } from "./statuses.ts";
import { access, literal, returns } from "./syntax.ts";

/**
 * export function isAcmeError(body: unknown, status?: number): body is AcmeError {
 *   try {
 *     if (!isObject(body)) return false;
 *     const { code } = body;
 *     return typeof code === "string" && isErrorBodyCode(code, status) && fitsErrorBody(body);
 *   } catch { … }
 * }
 */
export function apiGuardDeclarations(catalog: ErrorCatalog, shapes: Shapes): Declaration[] {
  const codes = new CodeFunctions(shapes.names);
  const bodied = catalog.errors.some(hasBody);
  const guard = bodied
    ? bodyGuard(catalog, new Alternatives(catalog, shapes, codes))
    : statusGuard(catalog);
  return [guard, ...codes.declarations];
}

function statusGuard({ api, errors }: ErrorCatalog): Declaration {
  const patterns = statusesOf(errors.flatMap((error) => error.cases));
  return {
    kind: "function",
    name: `is${api.name}Error`,
    exported: true,
    docs: `Whether ${api.title} documents an error with this status; its bodies are not described.`,
    parameters: [{ name: "status", type: "number" }],
    returnType: "boolean",
    body: returns(code(statusIs(patterns, "status"))),
  };
}

function bodyGuard({ api }: ErrorCatalog, alternatives: Alternatives): Declaration {
  return {
    kind: "function",
    name: `is${api.name}Error`,
    exported: true,
    docs: `Whether a body is one of the errors of ${api.title}, at that status if one is given.`,
    parameters: [
      { name: "body", type: "unknown" },
      { name: "status", type: "number", optional: true },
    ],
    returnType: `body is ${api.name}Error`,
    body: alternatives.asked(),
  };
}

/** All that makes a body one of the errors: a code and the shape that goes with it, or the shape alone. */
class Alternatives {
  readonly #catalog: ErrorCatalog;
  readonly #shapes: Shapes;
  readonly #codes: CodeFunctions;
  /** What to ask of bodies without a code, and in which cases. */
  readonly #open = new Map<string, Case[]>();
  readonly #done = new Set<SharedShape | ErrorModel>();

  constructor(catalog: ErrorCatalog, shapes: Shapes, codes: CodeFunctions) {
    this.#catalog = catalog;
    this.#shapes = shapes;
    this.#codes = codes;
    const open = catalog.errors.filter(({ cases }) => cases.some(isOpen));
    const guardOf = (error: ErrorModel): string =>
      shapes.sharedBy(error) ?? `is${error.name}(body)`;
    for (const [guard, errors] of grouped(open, guardOf))
      this.#open.set(
        guard,
        errors.flatMap(({ cases }) => cases.filter(isOpen)),
      );
  }

  /** As the body of a function. */
  asked(): Doc {
    const paths = closedPaths(this.#catalog);
    const whole = paths.flatMap((path) => this.#whole(path));
    const left = paths.filter((path) => this.#at(path).size > 0);
    const firsts = [...new Set(left.map(([first]) => first))].filter(
      (step) => typeof step === "string",
    );
    const isPlain =
      whole.length + this.#open.size === 0 &&
      left.every(([first]) => typeof first === "string") &&
      haveOwnLocals(firsts);
    const pinned = left.map((path) => this.#pinned(path, isPlain));
    if (isPlain && pinned.length > 0) {
      return neverThrows([
        "if (!isObject(body)) return false;",
        destructured(firsts),
        returns(code(anyOf(pinned))),
      ]);
    }
    const open = [...this.#open].map(([guard, cases]) => allOf([statusAt(cases, true), guard]));
    const condition = anyOf([...pinned, ...whole, ...open]);
    return pinned.length > 0 ? guarded(condition) : returns(code(condition));
  }

  /** Codes at a path, by the shape that goes with them; an error whose shapes are its own stands for itself. */
  #at(path: Path): Map<SharedShape | ErrorModel, readonly PinnedError[]> {
    const found = grouped(
      pinnedAt(this.#catalog, path),
      ({ error, cases }) => this.#shapes.besideCode(error, cases) ?? error,
    );
    for (const shape of this.#done) found.delete(shape);
    return found;
  }

  /** Shapes that are errors with any code at some statuses, and with certain codes at others. */
  #whole(path: Path): Condition[] {
    return [...this.#at(path)].flatMap(([shape, errors]): Condition[] => {
      const guard = `${shape.name}(body)`;
      const open = this.#open.get(guard);
      if (!isShared(shape) || open === undefined) return [];
      this.#open.delete(guard);
      this.#done.add(shape);
      const others = errors.filter(({ cases }) => !isCovered(cases, open));
      const value = `${readerName(this.#catalog, path)}(body)`;
      const coded = this.#coded(shape, others, path, value, false);
      return [allOf([guard, anyOf(["status === undefined", statusAt(open, false), ...coded])])];
    });
  }

  /** When the code at a path is of a shape that the body has. */
  #pinned(path: Path, isPlain: boolean): Condition {
    const [first, ...rest] = path;
    const root = isPlain ? localName(String(first)) : `body${access(first!)}`;
    const value = `${root}${rest.map(access).join("")}`;
    const shapes = this.#at(path);
    const values = [...shapes.values()].flat().flatMap((one) => one.values);
    const kind = values.length > 1 ? kindOfAll(values) : undefined;
    return allOf([
      ...(isPlain ? leadsOn(root, rest) : leadsOn("body", path)),
      // So that nothing else is compared with codes.
      ...(kind === undefined ? [] : [`typeof ${value} === "${kind}"`]),
      anyOf(
        [...shapes].flatMap(([shape, errors]) =>
          this.#coded(shape, errors, path, value, true).map((isCode) =>
            allOf([isCode, isShared(shape) ? `${shape.name}(body)` : `is${shape.name}(body)`]),
          ),
        ),
      ),
    ]);
  }

  /** When a value is one of some codes, at its statuses. */
  #coded(
    shape: SharedShape | ErrorModel,
    errors: readonly PinnedError[],
    path: Path,
    value: string,
    mayBeUnknown: boolean,
  ): Condition[] {
    if (isShared(shape) && errors.length > 1) {
      const isCode = this.#codes.nameOf(shape, path, errors, mayBeUnknown);
      return [`${isCode}(${value}, status)`];
    }
    return errors.map(({ cases, values }) =>
      allOf([
        anyOf(values.map((one) => `${value} === ${literal(one)}`)),
        statusAt(cases, mayBeUnknown),
      ]),
    );
  }
}

function isShared(shape: SharedShape | ErrorModel): shape is SharedShape {
  return "declaration" in shape;
}

/** Whether some cases occur at no status at which the others don't. */
function isCovered(cases: readonly Case[], others: readonly Case[]): boolean {
  return statusesOf(cases).every((status) =>
    statusesOf(others).some((other) => meet(other, status) === status),
  );
}
