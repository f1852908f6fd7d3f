import type { JsonType } from "../model/json.ts";
import type { Path, PinValue } from "../model/catalog.ts";
import type { Shape } from "../model/shape.ts";
import { allOf, alwaysHolds, anyOf, type Condition } from "./condition.ts";
import { inherited } from "./inherited.ts";
import { access, literal } from "./syntax.ts";

/** What a pinned place must be. */
export interface PinCheck {
  readonly path: Path;
  /** When the value that `expression` reads is right; `kind` is when it is of the kind that its schema says. */
  readonly holds: (expression: string, kind: Condition) => Condition;
}

export function literalPin(path: Path, values: readonly PinValue[]): PinCheck {
  return {
    path,
    holds: (expression) => anyOf(values.map((value) => `${expression} === ${literal(value)}`)),
  };
}

/** What the conditions of a guard need around them. */
export interface Surroundings {
  /** The private function that checks values of a shape, or lists of such values. */
  readonly nameOf: (shape: Shape, hint: string, how: "one" | "list") => string;
  /** Told of each member that is read. */
  readonly reads: (member: string) => void;
  /** What stands for an expression: a constant that holds it, or itself. */
  readonly local?: (expression: string) => string;
}

/** When `expression` has a shape, and its pinned places are right; `depth` is how many steps lead to it. */
export function check(
  shape: Shape,
  expression: string,
  around: Surroundings,
  pins: readonly PinCheck[] = [],
  depth = 0,
): Condition {
  const pin = pins.find(({ path }) => path.length === depth);
  if (pin !== undefined) return pin.holds(expression, kindOf(shape, expression));
  if (pins.length > 0) return onTheWay(shape, expression, around, pins, depth);
  switch (shape.is) {
    case "anything":
      return allOf([]);
    case "nothing":
      return "false";
    case "any-of":
      return anyOf(
        plainFirst(widest(shape.shapes)).map((one) => check(one, expression, around, [], depth)),
      );
    case "all-of":
      return allOf(shape.shapes.map((one) => check(one, expression, around, [], depth)));
    case "kind":
      if (depth > 0 && isWorthAFunction(shape)) {
        return `${around.nameOf(shape, shape.name ?? lastName(expression), "one")}(${expression})`;
      }
      return anyOf(
        [...shape.types.filter(isScalar), ...shape.types.filter((type) => !isScalar(type))].map(
          (type) => ofKind(shape, type, expression, around, [], depth),
        ),
      );
  }
}

type KindShape = Extract<Shape, { is: "kind" }>;

/** Without alternatives of which an earlier one, or a wider one, takes every value. */
function widest(shapes: readonly Shape[]): Shape[] {
  const takesAll = (one: Shape, other: Shape): boolean =>
    one.is === "kind" &&
    other.is === "kind" &&
    one.required.length + one.properties.length === 0 &&
    one.items === undefined &&
    other.types.every((type) => one.types.includes(type));
  return shapes.filter(
    (one, i) =>
      !shapes.some(
        (other, k) => k !== i && takesAll(other, one) && (k < i || !takesAll(one, other)),
      ),
  );
}

/** What is asked in a word, before objects and lists. */
function plainFirst(shapes: readonly Shape[]): readonly Shape[] {
  const isPlain = (one: Shape): boolean => one.is === "kind" && one.types.every(isScalar);
  return [...shapes.filter(isPlain), ...shapes.filter((one) => !isPlain(one))];
}

const isScalar = (type: JsonType): boolean => type !== "object" && type !== "array";

/** A parameter is read faster than the same member again and again. */
function isWorthAFunction(shape: KindShape): boolean {
  return new Set([...shape.required, ...shape.properties.map(([name]) => name)]).size > 1;
}

/** When a value is of the one plain kind that its schema says. */
function kindOf(shape: Shape, expression: string): Condition {
  const [type, ...others] = shape.is === "kind" ? shape.types : [];
  switch (others.length > 0 ? undefined : type) {
    case "string":
    case "boolean":
      return `typeof ${expression} === "${type!}"`;
    case "integer":
    case "number":
      return `typeof ${expression} === "number"`;
    default:
      return allOf([]);
  }
}

/** A place that leads to a pin is an object, or an array, whatever else it may be. */
function onTheWay(
  shape: Shape,
  expression: string,
  around: Surroundings,
  pins: readonly PinCheck[],
  depth: number,
): Condition {
  const type = typeof pins[0]!.path[depth] === "number" ? "array" : "object";
  const [here, others] = leading(shape, pins[0]!.path[depth]!);
  return allOf([
    ofKind(here, type, expression, around, pins, depth),
    ...others.map((one) => check(one, expression, around, [], depth)),
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
  around: Surroundings,
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
    case "object":
      return allOf([
        `isObject(${expression})`,
        ...membersOf(shape, expression, around, pins, depth),
      ]);
    case "array":
      return itemsOf(shape, expression, around, pins, depth);
  }
}

function itemsOf(
  { items }: KindShape,
  expression: string,
  around: Surroundings,
  pins: readonly PinCheck[],
  depth: number,
): Condition {
  const isArray = `Array.isArray(${expression})`;
  const each =
    items === undefined
      ? []
      : [`${around.nameOf(items, lastName(expression), "list")}(${expression})`];
  if (pins.length > 0) {
    const item = `${expression}${access(pins[0]!.path[depth]!)}`;
    return allOf([isArray, check({ is: "anything" }, item, around, pins, depth + 1), ...each]);
  }
  return each[0] ?? isArray;
}

/** The last property of an expression, to name a check after. */
function lastName(expression: string): string {
  return /(\w+)\W*$/.exec(expression)?.[1] ?? "values";
}

/** The members of an object, those on the way to a pin first: most bodies that don't fit fail there. */
function membersOf(
  { properties, required }: KindShape,
  parent: string,
  around: Surroundings,
  pins: readonly PinCheck[],
  depth: number,
): Condition[] {
  const shapes = new Map(properties);
  const steps = [...new Set(pins.map(({ path }) => path[depth] as string))];
  const others = [...new Set([...shapes.keys(), ...required])].filter(
    (name) => !steps.includes(name),
  );
  const at = (name: string, here: readonly PinCheck[]): Condition => {
    const expression = `${parent}${access(name)}`;
    const shape = shapes.get(name) ?? { is: "anything" };
    return check(shape, around.local?.(expression) ?? expression, around, here, depth + 1);
  };
  const onTheWay = steps.map((step) => {
    around.reads(step);
    return at(
      step,
      pins.filter(({ path }) => path[depth] === step),
    );
  });
  const values = others.map((name): Condition => {
    around.reads(name);
    const value = at(name, []);
    return required.includes(name) ? present(value, parent, name) : optional(value, parent, name);
  });
  return [...onTheWay, ...values];
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
