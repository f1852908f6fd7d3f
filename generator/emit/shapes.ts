import type { BodyName, Case, ErrorCatalog, Pin } from "../model/catalog.ts";
import { guardDepth } from "../model/places.ts";
import { shapeOf, type Shape } from "../model/shape.ts";
import { camelCase, pascalCase } from "../naming/words.ts";
import type { Declaration, FunctionDeclaration, Parameter } from "../print/source-file.ts";
import { check, literalPin, type PinCheck } from "./checks.ts";
import { code, type Condition } from "./condition.ts";
import { isBodied } from "./reading.ts";
import { block, literal, returns } from "./syntax.ts";
import type { Doc } from "../print/doc.ts";

/**
 * The shapes that guards ask about. A shape that two or more errors use becomes one private function, with a
 * parameter for each value that is pinned; any other stands in its guard.
 */
export class Shapes {
  readonly #catalog: ErrorCatalog;
  readonly #shared = new Map<string, SharedShape>();
  readonly #items = new Map<string, FunctionDeclaration>();
  readonly #names = new Set<string>();

  constructor(catalog: ErrorCatalog) {
    this.#catalog = catalog;
    for (const name of catalog.errors.map((error) => error.name)) this.#names.add(`is${name}`);
    for (const [shape, cases] of usesOf(catalog)) {
      if (cases.length > 1) this.#shared.set(shape, this.#share(cases));
    }
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

  #share(cases: readonly Case[]): SharedShape {
    const [first] = cases as [Case];
    const name = this.#name(`fits${pascalCase(first.body)}`);
    const widths = first.pins.map((_, i) =>
      Math.max(...cases.map((one) => one.pins[i]!.values.length)),
    );
    const parameters: Parameter[] = [{ name: "body", type: "unknown" }];
    const pins = first.pins.map(({ path }, i): PinCheck => {
      const values = Array.from({ length: widths[i]! }, (_, k) => {
        const parameter = parameterName(path, parameters);
        const kinds = cases.flatMap((one) => one.pins[i]!.values[k] ?? one.pins[i]!.values[0]!);
        parameters.push({ name: parameter, type: typeOfValues(kinds) });
        return parameter;
      });
      return { path, values };
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
    const { bodies, codePaths } = this.#catalog;
    const paths = codePaths.map(({ path }) => path);
    const shape = shapeOf(bodies[body] ?? true, bodies, paths);
    return check(shape, "body", (one, hint) => this.#privateCheck(one, hint), pins);
  }

  /** The private function that checks values of a shape; equal shapes share one. */
  #privateCheck(shape: Shape, hint: string): string {
    const identity = JSON.stringify(shape);
    const known = this.#items.get(identity);
    if (known !== undefined) return known.name;
    const own = shape.is === "kind" ? shape.name : undefined;
    const name = this.#name(`fits${pascalCase(own ?? hint)}`);
    const condition = check(shape, "value", (one, inner) => this.#privateCheck(one, inner));
    this.#items.set(identity, {
      kind: "function",
      name,
      exported: false,
      parameters: [{ name: "value", type: "unknown" }],
      returnType: "boolean",
      body: returns(code(condition)),
    });
    return name;
  }

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

function usesOf(catalog: ErrorCatalog): Map<string, Case[]> {
  const uses = new Map<string, Map<string, Case>>();
  for (const error of catalog.errors) {
    for (const one of error.cases.filter(isBodied)) {
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
  const wish = camelCase(String(step));
  const names = new Set(taken.map(({ name }) => name));
  let name = wish;
  while (names.has(name)) name = name === wish ? `${wish}Or` : `${name}_`;
  return name;
}

function typeOfValues(values: readonly unknown[]): string {
  return [...new Set(values.map((value) => (value === null ? "null" : typeof value)))].join(" | ");
}
