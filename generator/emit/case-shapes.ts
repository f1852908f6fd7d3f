import type { BodyName, Case, ErrorCatalog, ErrorModel } from "../model/catalog.ts";
import { once } from "../model/once.ts";
import { shapeOf, type Shape } from "../model/shape.ts";
import { check, literalPin, type PinCheck, type Surroundings } from "./checks.ts";
import { termsOf } from "./condition.ts";
import { shapesOf } from "./reading.ts";
import { kindPin } from "./shape-function.ts";
import { groupShapes, shapeKey, type ShapeGroup, type ShapeKey } from "./shape-groups.ts";

/** The shapes of a catalog's cases, compared: for guards and `classify` alike, whatever their functions are called. */
export class CaseShapes {
  readonly groups: readonly ShapeGroup[];
  readonly #catalog: ErrorCatalog;
  readonly #cases: ReadonlyMap<ErrorModel, readonly Case[]>;
  readonly #bodies = new Map<BodyName, Shape>();
  readonly #keys = new Map<string, ShapeKey>();

  constructor(catalog: ErrorCatalog) {
    this.#catalog = catalog;
    this.#cases = new Map(catalog.errors.map((error) => [error, this.#telling(shapesOf(error))]));
    this.groups = groupShapes(this.#cases, this.key);
  }

  /** The cases whose shapes a guard has to ask for: whatever fits another one fits one of these. */
  of(error: ErrorModel): readonly Case[] {
    return this.#cases.get(error) ?? [];
  }

  readonly key = once((one: Case): ShapeKey => {
    // Cases that are alike have one.
    const identity = JSON.stringify([one.body, one.pins]);
    const known = this.#keys.get(identity);
    if (known !== undefined) return known;
    const kinds = one.pins.map(({ path, values }) => kindPin(path, values));
    const key = shapeKey(one, this.#demands(one, kinds));
    this.#keys.set(identity, key);
    return key;
  });

  body(name: BodyName): Shape {
    const known = this.#bodies.get(name);
    if (known !== undefined) return known;
    const { bodies, codePaths } = this.#catalog;
    const paths = codePaths.map(({ path }) => path);
    const shape = shapeOf(bodies[name] ?? true, bodies, paths);
    this.#bodies.set(name, shape);
    return shape;
  }

  /** Without the cases that demand all that another one demands, and more: a webhook's payload beside the plain body. */
  #telling(cases: readonly Case[]): readonly Case[] {
    if (cases.length < 2) return cases;
    const demands = cases.map((one) => new Set(this.#demands(one, literals(one))));
    const covers = (i: number, j: number): boolean =>
      cases[i]!.remainder === cases[j]!.remainder &&
      [...demands[i]!].every((term) => demands[j]!.has(term)) &&
      (demands[i]!.size < demands[j]!.size || i < j);
    return cases.filter((_, j) => !cases.some((__, i) => i !== j && covers(i, j)));
  }

  #demands({ body }: Case, pins: readonly PinCheck[]): string[] {
    const condition = check(this.body(body), "body", nowhere, pins);
    return termsOf(condition).map((term) => JSON.stringify(term));
  }
}

/** Compared once for a catalog. */
export const caseShapes = once((catalog: ErrorCatalog) => new CaseShapes(catalog));

export const literals = ({ pins }: Case): PinCheck[] =>
  pins.map(({ path, values }) => literalPin(path, values));

/** For comparing: what is asked by a function is part of the text. */
const nowhere: Surroundings = {
  nameOf: (shape, _, how) =>
    JSON.stringify([how, shape], (key, value: unknown) => (key === "name" ? undefined : value)),
  reads: () => undefined,
};
