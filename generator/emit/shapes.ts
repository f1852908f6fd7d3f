import type { BodyName, Case, ErrorCatalog, ErrorModel, Pin } from "../model/catalog.ts";
import { guardDepth } from "../model/places.ts";
import { shapeOf, type Shape } from "../model/shape.ts";
import { isReservedWord } from "../naming/reserved.ts";
import { camelCase, pascalCase } from "../naming/words.ts";
import type { Declaration, FunctionDeclaration, Parameter } from "../print/source-file.ts";
import { check, literalPin, type NameOfCheck, type PinCheck } from "./checks.ts";
import { code, not, termsOf, type Condition } from "./condition.ts";
import { shapesOf } from "./reading.ts";
import { block, lines, literal, returns, when } from "./syntax.ts";
import type { Doc } from "../print/doc.ts";

/**
 * The shapes that guards ask about. A shape that two or more errors use becomes one private function, with a
 * parameter for each value that is pinned; any other stands in its guard.
 */
export class Shapes {
  readonly #catalog: ErrorCatalog;
  readonly #cases: ReadonlyMap<ErrorModel, readonly Case[]>;
  readonly #shared = new Map<string, SharedShape>();
  readonly #items = new Map<string, FunctionDeclaration>();
  readonly #names = new Set<string>();

  constructor(catalog: ErrorCatalog) {
    this.#catalog = catalog;
    for (const name of catalog.errors.map((error) => error.name)) this.#names.add(`is${name}`);
    this.#cases = new Map(catalog.errors.map((error) => [error, this.#telling(shapesOf(error))]));
    const uses = [...usesOf(this.#cases)];
    const pinned = new Set(uses.map(([, [one]]) => (one!.pins.length > 0 ? one!.body : "")));
    for (const [shape, cases] of uses) {
      if (cases.length > 1) this.#shared.set(shape, this.#share(cases, pinned));
    }
  }

  /** The cases whose shapes a guard has to ask for: whatever fits another one fits one of these. */
  casesOf(error: ErrorModel): readonly Case[] {
    return this.#cases.get(error) ?? [];
  }

  /** Whether `body` has the shape of a case: a call of the shared function, or the conditions themselves. */
  condition(one: Case): { readonly condition: Condition; readonly guarded: boolean } {
    const shared = this.#shared.get(shapeKey(one));
    if (shared !== undefined) {
      const values = one.pins.flatMap((pin, i) => {
        const literals = pin.values.map(literal);
        return Array.from({ length: shared.widths[i]! }, (_, k) => literals[k] ?? literals[0]!);
      });
      return { condition: `${shared.name}(${["body", ...values].join(", ")})`, guarded: true };
    }
    const pins = one.pins.map(({ path, values }) => literalPin(path, values));
    return { condition: this.#conditions(one.body, pins), guarded: false };
  }

  /**
   * The call that asks for the shape of some cases of an error and for no value in it, for where the one value that
   * they pin is known to be there.
   */
  besideCode(error: ErrorModel, cases: readonly Case[]): string | undefined {
    const telling = this.casesOf(error).map(shapeKey);
    const keys = [...new Set(cases.map(shapeKey))].filter((key) => telling.includes(key));
    const shared = this.#shared.get(keys[0] ?? "");
    const isPlain = cases.every((one) => one.pins.length === 1 && !one.remainder);
    return keys.length === 1 && isPlain && shared !== undefined
      ? `${shared.name}(body)`
      : undefined;
  }

  /** The call that is the whole guard of an error, where other errors have the same. */
  sharedBy(error: ErrorModel): string | undefined {
    const [one, ...others] = this.casesOf(error);
    if (one === undefined || others.length > 0 || one.remainder) return undefined;
    const { condition, guarded } = this.condition(one);
    return guarded && typeof condition === "string" ? condition : undefined;
  }

  /** True where a guard looks at every place of the body, false where only at its spine. */
  isWhole(body: BodyName): boolean {
    const { bodies } = this.#catalog;
    return guardDepth(bodies[body] ?? true, bodies) === "whole";
  }

  /** The private functions, in the order they came to be wanted. */
  declarations(): Declaration[] {
    const shapes = [...this.#shared.values()].map((shape) => shape.declaration);
    return [...shapes, ...this.#items.values()];
  }

  /** Without the cases that demand all that another one demands, and more: a webhook's payload beside the plain body. */
  #telling(cases: readonly Case[]): Case[] {
    const demands = cases.map((one) => {
      const pins = one.pins.map(({ path, values }) => literalPin(path, values));
      const condition = check(
        this.#shape(one.body),
        "body",
        (...asked) => JSON.stringify(asked),
        pins,
      );
      return new Set(termsOf(condition).map((term) => JSON.stringify(term)));
    });
    const covers = (i: number, j: number): boolean =>
      cases[i]!.remainder === cases[j]!.remainder &&
      [...demands[i]!].every((term) => demands[j]!.has(term)) &&
      (demands[i]!.size < demands[j]!.size || i < j);
    return cases.filter((_, j) => !cases.some((__, i) => i !== j && covers(i, j)));
  }

  #share(cases: readonly Case[], pinned: ReadonlySet<BodyName>): SharedShape {
    const [first] = cases as [Case];
    const isAny = first.pins.length === 0 && pinned.has(first.body);
    const name = this.#name(`fits${isAny ? "Any" : ""}${pascalCase(first.body)}`);
    const widths = first.pins.map((_, i) =>
      Math.max(...cases.map((one) => one.pins[i]!.values.length)),
    );
    const parameters: Parameter[] = [{ name: "body", type: "unknown" }];
    const optional = first.pins.length === 1;
    const pins = first.pins.map(({ path }, i): PinCheck => {
      const values = Array.from({ length: widths[i]! }, (_, k) => {
        const parameter = parameterName(path, parameters);
        const kinds = cases.flatMap((one) => one.pins[i]!.values[k] ?? one.pins[i]!.values[0]!);
        parameters.push({ name: parameter, type: typeOfValues(kinds), optional });
        return parameter;
      });
      return { path, values, optional };
    });
    const condition = this.#conditions(first.body, pins);
    const declaration: Declaration = {
      kind: "function",
      name,
      exported: false,
      parameters,
      returnType: "boolean",
      body: guarded(condition),
    };
    return { name, widths, declaration };
  }

  #conditions(body: BodyName, pins: readonly PinCheck[]): Condition {
    return check(this.#shape(body), "body", this.#privateCheck, pins);
  }

  #shape(body: BodyName): Shape {
    const { bodies, codePaths } = this.#catalog;
    const paths = codePaths.map(({ path }) => path);
    return shapeOf(bodies[body] ?? true, bodies, paths);
  }

  /** The private function that checks values of a shape, or lists of them; equal ones are one. */
  readonly #privateCheck: NameOfCheck = (shape, hint, how) => {
    const identity = JSON.stringify([how, shape]);
    const known = this.#items.get(identity);
    if (known !== undefined) return known.name;
    const plain = `fits${pascalCase(hint)}`;
    const name = this.#name(how === "list" && this.#names.has(plain) ? `${plain}List` : plain);
    const body =
      how === "one"
        ? returns(code(check(shape, "value", this.#privateCheck)))
        : eachItem(check(shape, "item", this.#privateCheck));
    this.#items.set(identity, {
      kind: "function",
      name,
      exported: false,
      parameters: [{ name: "value", type: "unknown" }],
      returnType: "boolean",
      body,
    });
    return name;
  };

  #name(wish: string): string {
    let name = wish;
    for (let count = 2; this.#names.has(name); count++) name = `${wish}${count}`;
    this.#names.add(name);
    return name;
  }
}

interface SharedShape {
  readonly name: string;
  /** How many parameters each pin has. */
  readonly widths: readonly number[];
  readonly declaration: Declaration;
}

/** A condition as the body of a function that never throws. */
export function guarded(condition: Condition): Doc {
  return [
    block("try", [returns(code(condition))]),
    block(" catch", ["return false; // A getter or a Proxy of the caller's threw."]),
  ];
}

/** `every` would do, but takes twice as long: it learns from every list of the program. */
function eachItem(condition: Condition): Doc {
  return lines([
    "if (!Array.isArray(value)) return false;",
    block("for (const item of value as unknown[])", [when(code(not(condition)), "return false;")]),
    "return true;",
  ]);
}

function usesOf(casesOf: ReadonlyMap<ErrorModel, readonly Case[]>): Map<string, Case[]> {
  const uses = new Map<string, Map<string, Case>>();
  for (const [error, cases] of casesOf) {
    for (const one of cases) {
      const shape = shapeKey(one);
      const users = uses.get(shape) ?? new Map<string, Case>();
      users.set(`${error.code} ${JSON.stringify(one.pins)}`, one);
      uses.set(shape, users);
    }
  }
  return new Map([...uses].map(([shape, users]) => [shape, [...users.values()]]));
}

function shapeKey(one: Case): string {
  return JSON.stringify([one.body, one.pins.map((pin) => pin.path)]);
}

/** `type` for a pin at `error.type`; the second spelling of a value is `typeOr`. */
function parameterName(path: Pin["path"], taken: readonly Parameter[]): string {
  const step = path.findLast((part) => typeof part === "string") ?? "code";
  const said = camelCase(String(step));
  const wish =
    /^[a-z]/.test(said) && !isReservedWord(said)
      ? said
      : `${said}Value`.replace(/^[^a-z]/, "code$&");
  const names = new Set([...taken.map(({ name }) => name), "isObject"]);
  let name = wish;
  while (names.has(name)) name = name === wish ? `${wish}Or` : `${name}_`;
  return name;
}

function typeOfValues(values: readonly unknown[]): string {
  return [...new Set(values.map((value) => (value === null ? "null" : typeof value)))].join(" | ");
}
