import type { JsonType } from "../model/json.ts";
import type { Path, PinValue } from "../model/catalog.ts";
import type { Shape } from "../model/shape.ts";
import { allOf, alwaysHolds, anyOf, type Condition } from "./condition.ts";
import { access, literal } from "./syntax.ts";

/** What a pinned place must equal. */
export interface PinCheck {
  readonly path: Path;
  /** TypeScript expressions, literals or names of parameters; one of them is equal. */
  readonly values: readonly string[];
  /** True where the values are parameters, and anything will do while they are not given. */
  readonly optional?: boolean;
}

export function literalPin(path: Path, values: readonly PinValue[]): PinCheck {
  return { path, values: values.map(literal) };
}

/** Names the private function that checks values of a shape with a name, or lists of such values. */
export type NameOfCheck = (shape: Shape, hint: string, how: "one" | "list") => string;

/** Names every object has: read plainly, they would be found where the body does not have them. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** When `expression` has a shape and equals its pins; `depth` is how many steps lead to it. */
export function check(
  shape: Shape,
  expression: string,
  nameOfCheck: NameOfCheck,
  pins: readonly PinCheck[] = [],
  depth = 0,
): Condition {
  const pin = pins.find(({ path }) => path.length === depth);
  if (pin !== undefined) {
    const notGiven = pin.optional === true ? [`${pin.values[0]!} === undefined`] : [];
    return anyOf([...notGiven, ...pin.values.map((value) => `${expression} === ${value}`)]);
  }
  if (pins.length > 0) return onTheWay(shape, expression, nameOfCheck, pins, depth);
  switch (shape.is) {
    case "anything":
      return allOf([]);
    case "nothing":
      return "false";
    case "any-of":
      return anyOf(shape.shapes.map((one) => check(one, expression, nameOfCheck, [], depth)));
    case "all-of":
      return allOf(shape.shapes.map((one) => check(one, expression, nameOfCheck, [], depth)));
    case "kind":
      if (depth > 0 && isWorthAFunction(shape)) {
        return `${nameOfCheck(shape, shape.name, "one")}(${expression})`;
      }
      return anyOf(
        shape.types.map((type) => ofKind(shape, type, expression, nameOfCheck, [], depth)),
      );
  }
}

type KindShape = Extract<Shape, { is: "kind" }>;

function isWorthAFunction(shape: KindShape): shape is KindShape & { readonly name: string } {
  return shape.name !== undefined && shape.required.length + shape.properties.length > 1;
}

/** A place that leads to a pin is an object, or an array, whatever else it may be. */
function onTheWay(
  shape: Shape,
  expression: string,
  nameOfCheck: NameOfCheck,
  pins: readonly PinCheck[],
  depth: number,
): Condition {
  const type = typeof pins[0]!.path[depth] === "number" ? "array" : "object";
  const [here, others] = leading(shape, pins[0]!.path[depth]!);
  return allOf([
    ofKind(here, type, expression, nameOfCheck, pins, depth),
    ...others.map((one) => check(one, expression, nameOfCheck, [], depth)),
  ]);
}

/** The part of a shape that declares a step, and what holds beside it. Of alternatives only one may declare it. */
function leading(shape: Shape, step: string | number): readonly [KindShape, readonly Shape[]] {
  if (shape.is === "kind") return [shape, []];
  if (shape.is === "any-of") {
    const declaring = shape.shapes.filter((one) => declares(one, step));
    return declaring.length === 1 ? leading(declaring[0]!, step) : [open, []];
  }
  if (shape.is === "all-of") {
    const declaring = shape.shapes.find((one) => declares(one, step));
    const others = shape.shapes.filter((one) => one !== declaring);
    if (declaring === undefined) return [open, others];
    const [here, beside] = leading(declaring, step);
    return [here, [...beside, ...others]];
  }
  return [open, []];
}

const open: KindShape = { is: "kind", types: [], required: [], properties: [] };

function declares(shape: Shape, step: string | number): boolean {
  if (shape.is === "any-of" || shape.is === "all-of") {
    return shape.shapes.some((one) => declares(one, step));
  }
  if (shape.is !== "kind") return false;
  return typeof step === "number"
    ? shape.types.includes("array")
    : shape.properties.some(([key]) => key === step) || shape.required.includes(step);
}

function ofKind(
  shape: KindShape,
  type: JsonType,
  expression: string,
  nameOfCheck: NameOfCheck,
  pins: readonly PinCheck[],
  depth: number,
): Condition {
  switch (type) {
    case "null":
      return `${expression} === null`;
    case "integer":
    case "number":
      return `typeof ${expression} === "number"`;
    case "string":
    case "boolean":
      return `typeof ${expression} === "${type}"`;
    case "object": {
      const { members, tellsArrays } = membersOf(shape, expression, nameOfCheck, pins, depth);
      const noArray = tellsArrays ? [] : [`!Array.isArray(${expression})`];
      return allOf([`isObject(${expression})`, ...noArray, ...members]);
    }
    case "array":
      return itemsOf(shape, expression, nameOfCheck, pins, depth);
  }
}

function itemsOf(
  { items }: KindShape,
  expression: string,
  nameOfCheck: NameOfCheck,
  pins: readonly PinCheck[],
  depth: number,
): Condition {
  const isArray = `Array.isArray(${expression})`;
  const each =
    items === undefined
      ? []
      : [`${nameOfCheck(items, lastName(expression), "list")}(${expression})`];
  if (pins.length > 0) {
    const item = `${expression}${access(pins[0]!.path[depth]!)}`;
    return allOf([isArray, check({ is: "anything" }, item, nameOfCheck, pins, depth + 1), ...each]);
  }
  return each[0] ?? isArray;
}

/** The last property of an expression, to name a check of its items after. */
function lastName(expression: string): string {
  return /(\w+)\W*$/.exec(expression)?.[1] ?? "values";
}

/**
 * The members of an object, those on the way to a pin first: most bodies that don't fit fail there.
 * `tellsArrays`: an array would fail at one of them, since the only key it has is `length`.
 */
function membersOf(
  { properties, required }: KindShape,
  parent: string,
  nameOfCheck: NameOfCheck,
  pins: readonly PinCheck[],
  depth: number,
): { readonly members: readonly Condition[]; readonly tellsArrays: boolean } {
  const shapes = new Map(properties);
  const steps = [...new Set(pins.map(({ path }) => path[depth] as string))];
  const others = [...new Set([...shapes.keys(), ...required])].filter(
    (name) => !steps.includes(name),
  );
  const at = (name: string, here: readonly PinCheck[]): Condition =>
    check(
      shapes.get(name) ?? { is: "anything" },
      `${parent}${access(name)}`,
      nameOfCheck,
      here,
      depth + 1,
    );
  const onTheWay = steps.map((step) =>
    at(
      step,
      pins.filter(({ path }) => path[depth] === step),
    ),
  );
  const values = others.map((name) => [name, at(name, [])] as const);
  const tells = (name: string): boolean => name !== "length" && !inherited.has(name);
  return {
    members: [
      ...onTheWay,
      ...values.map(([name, value]) =>
        required.includes(name) ? present(value, parent, name) : optional(value, parent, name),
      ),
    ],
    tellsArrays:
      steps.some(tells) ||
      // Methods of arrays are there, too, but have no kind that JSON has.
      values.some(([name, value]) => required.includes(name) && tells(name) && !alwaysHolds(value)),
  };
}

function present(value: Condition, parent: string, name: string): Condition {
  if (inherited.has(name)) return allOf([`Object.hasOwn(${parent}, ${literal(name)})`, value]);
  return alwaysHolds(value) ? `${parent}${access(name)} !== undefined` : value;
}

function optional(value: Condition, parent: string, name: string): Condition {
  const absent = inherited.has(name)
    ? `!Object.hasOwn(${parent}, ${literal(name)})`
    : `${parent}${access(name)} === undefined`;
  return anyOf([absent, value]);
}
