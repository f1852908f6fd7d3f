import type { BodyName, Case, ErrorCatalog, ErrorModel } from "../model/catalog.ts";
import { guardDepth } from "../model/places.ts";
import { pascalCase, words } from "../naming/words.ts";
import type { Doc } from "../print/doc.ts";
import type { Declaration, FunctionDeclaration } from "../print/source-file.ts";
import { caseShapes, literals, type CaseShapes } from "./case-shapes.ts";
import { check } from "./checks.ts";
import type { Condition } from "./condition.ts";
import { Names } from "./names.ts";
import { PrivateChecks } from "./private-checks.ts";
import { bodyCheck, expectedPin, requiredPins } from "./shape-function.ts";
import type { ShapeGroup, ShapeKey } from "./shape-groups.ts";
import { literal } from "./syntax.ts";

/**
 * The shapes that guards ask about. A shape that two or more errors use becomes one private function, with a
 * parameter for each value that is pinned; any other stands in its guard.
 */
export class Shapes {
  readonly names: Names;
  /** The members that guards read. */
  readonly members = new Set<string>();
  readonly #catalog: ErrorCatalog;
  readonly #cases: CaseShapes;
  readonly #checks: PrivateChecks;
  readonly #shared = new Map<ShapeKey, SharedShape>();
  /** Those that `classify` asks for, too. */
  readonly #exported = new Set<SharedShape>();

  constructor(catalog: ErrorCatalog) {
    this.#catalog = catalog;
    const guards = [
      ...catalog.errors.map(({ name }) => name),
      `${catalog.api.name}Error`,
      "Object",
    ];
    this.names = new Names(guards.map((name) => `is${name}`));
    this.#checks = new PrivateChecks(this.names, (member) => this.members.add(member));
    this.#cases = caseShapes(catalog);
    const { groups } = this.#cases;
    const pinned = new Set(groups.flatMap(({ path, cases }) => (path ? [cases[0].body] : [])));
    const shared = groups.filter(({ uses }) => uses > 1);
    const names = shared.map(({ cases }) => {
      const [{ body, pins }] = cases;
      const isAny = pins.length === 0 && pinned.has(body);
      return this.names.take(`fits${isAny ? "Any" : ""}${commonName(bodiesOf(cases))}`);
    });
    for (const [i, group] of shared.entries()) {
      const shape = this.#share(group, names[i]!);
      for (const key of group.keys) this.#shared.set(key, shape);
    }
  }

  /** The cases whose shapes a guard has to ask for: whatever fits another one fits one of these. */
  casesOf(error: ErrorModel): readonly Case[] {
    return this.#cases.of(error);
  }

  /** Whether `body` has the shape of a case: a call of the shared function, or the conditions themselves. */
  condition(one: Case): { readonly condition: Condition; readonly guarded: boolean } {
    const shared = this.#sharedBy(one);
    return shared === undefined
      ? {
          condition: check(this.#cases.body(one.body), "body", this.#checks.around, literals(one)),
          guarded: false,
        }
      : { condition: call(shared, one), guarded: true };
  }

  /** The body of a guard that asks for the shape of one case, where no other error has it. */
  ownBody(one: Case): Doc | undefined {
    if (this.#sharedBy(one) !== undefined) return undefined;
    return bodyCheck(this.#cases.body(one.body), literals(one), this.#checks.around);
  }

  /**
   * The function that asks for the shape of some cases of an error, whatever the one value that they pin: for where
   * that value is known to be there. Undefined where the error has an open shape as well, which its guard lets pass.
   */
  besideCode(error: ErrorModel, cases: readonly Case[]): SharedShape | undefined {
    const telling = this.casesOf(error);
    const keys = new Set(telling.map((one) => this.#cases.key(one)));
    const asked = cases.filter((one) => keys.has(this.#cases.key(one)));
    const open = telling.filter(({ pins, remainder }) => pins.length === 0 && !remainder);
    const shapes = new Set([...asked, ...open].map((one) => this.#sharedBy(one)));
    const [shared] = shapes;
    const isPlain = cases.every((one) => one.pins.length === 1 && !one.remainder);
    if (shared === undefined || shapes.size > 1 || !isPlain) return undefined;
    this.#exported.add(shared);
    return shared;
  }

  /** The call that is the whole guard of an error, where other errors have the same. */
  sharedBy(error: ErrorModel): string | undefined {
    const [one, ...others] = this.casesOf(error);
    if (one === undefined || others.length > 0 || one.remainder) return undefined;
    const shared = this.#sharedBy(one);
    if (shared === undefined) return undefined;
    this.#exported.add(shared);
    return call(shared, one);
  }

  sharedNames(): string[] {
    return [...new Set(this.#shared.values())].map(({ name }) => name);
  }

  /** True where a guard looks at every place of the body, false where only at its spine. */
  isWhole(body: BodyName): boolean {
    const { bodies } = this.#catalog;
    return guardDepth(bodies[body] ?? true, bodies) === "whole";
  }

  /** The shared functions and what they ask in turn, in the order they came to be wanted. */
  declarations(): Declaration[] {
    const shared = [...new Set(this.#shared.values())].map((shape) =>
      this.#exported.has(shape)
        ? { ...shape.declaration, exported: true, docs: shape.docs }
        : shape.declaration,
    );
    return [...shared, ...this.#checks.declarations()];
  }

  #share({ path, cases }: ShapeGroup, name: string): SharedShape {
    const [{ body }] = cases;
    const parametric = path === undefined ? requiredPins(cases) : expectedPin(path, cases);
    const widths = parametric.pins.map((_, i) =>
      Math.max(...cases.map((one) => one.pins[i]?.values.length ?? 0)),
    );
    const declaration: FunctionDeclaration = {
      kind: "function",
      name,
      exported: false,
      parameters: [{ name: "body", type: "unknown" }, ...parametric.parameters],
      returnType: "boolean",
      body: bodyCheck(this.#cases.body(body), parametric.pins, this.#checks.around),
    };
    const code = path === undefined ? "" : ", and the expected code where one is given";
    const bodies = named(bodiesOf(cases));
    return {
      name,
      bodies,
      widths,
      declaration,
      docs: `Whether a body has the shape of ${bodies}${code}.`,
    };
  }

  #sharedBy(one: Case): SharedShape | undefined {
    return this.#shared.get(this.#cases.key(one));
  }
}

export interface SharedShape {
  readonly name: string;
  /** The bodies that have it, as a sentence names them. */
  readonly bodies: string;
  /** How many parameters each pin has. */
  readonly widths: readonly number[];
  readonly declaration: FunctionDeclaration;
  readonly docs: string;
}

const bodiesOf = (cases: readonly Case[]): readonly BodyName[] => [
  ...new Set(cases.map(({ body }) => body)),
];

/** The words that the names of all have in common. */
function commonName([first = "", ...others]: readonly BodyName[]): string {
  const sets = others.map((name) => new Set(words(pascalCase(name))));
  const common = words(pascalCase(first)).filter((word) => sets.every((set) => set.has(word)));
  return pascalCase(common.join(" ")) || "Body";
}

function named(bodies: readonly BodyName[]): string {
  const quoted = bodies.slice(0, 3).map((name) => `\`${name}\``);
  const left = bodies.length - quoted.length;
  const all = left === 0 ? quoted : [...quoted, `${left} more`];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} or ${all.at(-1)!}`;
}

function call({ name, widths }: SharedShape, { pins }: Case): string {
  const values = pins.flatMap((pin, i) => {
    const literals = pin.values.map(literal);
    return Array.from({ length: widths[i]! }, (_, k) => literals[k] ?? literals[0]!);
  });
  return `${name}(${["body", ...values].join(", ")})`;
}
