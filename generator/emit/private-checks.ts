import type { Shape } from "../model/shape.ts";
import { pascalCase } from "../naming/words.ts";
import type { FunctionDeclaration } from "../print/source-file.ts";
import { check, type Surroundings } from "./checks.ts";
import { allOf, code } from "./condition.ts";
import type { Names } from "./names.ts";
import { returns } from "./syntax.ts";

/**
 * function fitsPosition(value: unknown): boolean { return isObject(value) && … }
 * function fitsDetails(value: unknown): boolean { return Array.isArray(value) && value.every((item) => …) }
 *
 * What guards ask of values inside a body; equal questions are one function.
 */
export class PrivateChecks {
  readonly around: Surroundings;
  readonly #names: Names;
  readonly #known = new Map<string, FunctionDeclaration>();

  constructor(names: Names, reads: Surroundings["reads"]) {
    this.#names = names;
    this.around = { nameOf: (shape, hint, how) => this.#nameOf(shape, hint, how), reads };
  }

  /** In the order they came to be wanted. */
  declarations(): readonly FunctionDeclaration[] {
    return [...this.#known.values()];
  }

  #nameOf(shape: Shape, hint: string, how: "one" | "list"): string {
    const identity = JSON.stringify([how, shape], (key, value: unknown) =>
      key === "name" ? undefined : value,
    );
    const known = this.#known.get(identity);
    if (known !== undefined) return known.name;
    const plain = `fits${pascalCase(hint)}`;
    const isTaken = how === "list" && this.#names.has(plain);
    const name = this.#names.take(isTaken ? `${plain}List` : plain);
    const declaration: FunctionDeclaration = {
      kind: "function",
      name,
      exported: false,
      parameters: [{ name: "value", type: "unknown" }],
      returnType: "boolean",
      body: "",
    };
    this.#known.set(identity, declaration); // Before those that it asks in turn.
    const condition =
      how === "one"
        ? check(shape, "value", this.around)
        : allOf([
            "Array.isArray(value)",
            { each: "value", holds: check(shape, "item", this.around) },
          ]);
    this.#known.set(identity, { ...declaration, body: returns(code(condition)) });
    return name;
  }
}
