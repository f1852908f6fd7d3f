// Why: a room that knows only what lies below it can be read, tested and replaced alone. The day an emitter looks into
// the spec, every change of the loader can break every output. Types count, since knowing a shape is knowing.
import { expect, test } from "vitest";
import { codeSpans, edges, filesUnder, parse, shippedRooms, sources, table } from "./house.ts";
import type { Edge } from "./house.ts";

interface Floor {
  readonly room: string;
  readonly anything: readonly string[];
  readonly types: readonly string[];
}

const floors = table("docs/architecture.md", "Floors").map(
  ([room = "", anything = "", types = ""]): Floor => ({
    room: codeSpans(room)[0] ?? "",
    anything: codeSpans(anything),
    types: codeSpans(types),
  }),
);

const within = (path: string, room: string): boolean =>
  path === room || path.startsWith(`${room}/`);

function floorOf(path: string): Floor | undefined {
  return floors
    .filter(({ room }) => within(path, room))
    .toSorted((a, b) => b.room.length - a.room.length)[0];
}

function isAllowed({ from, to, kind }: Edge): boolean {
  const floor = floorOf(from);
  if (floor === undefined) return false;
  const allowed = [floor.room, ...floor.anything, ...(kind === "type" ? floor.types : [])];
  return allowed.some((room) => within(to, room));
}

const files = shippedRooms.flatMap((room) => sources(room));

test("every shipped file stands on a floor of the table", () => {
  expect(files.map(({ path }) => path).filter((path) => floorOf(path) === undefined)).toEqual([]);
});

test("every import goes to the same room or to one its floor names", () => {
  const wrong = edges(files).filter((edge) => !isAllowed(edge));
  expect(
    wrong.map(({ from, line, to, kind }) => `${from}:${line} imports ${to} (${kind})`),
  ).toEqual([]);
});

test("relative imports name files that exist, with their ending", () => {
  const present = new Set(shippedRooms.flatMap((room) => filesUnder(room)));
  const missing = edges(files).filter(({ to }) => !present.has(to));
  expect(missing.map(({ from, line, to }) => `${from}:${line} imports ${to}`)).toEqual([]);
});

test("an import upstairs, and a value where only types may pass, are seen", () => {
  const up = parse("generator/emit/guards.ts", 'import { load } from "../load/load.ts";');
  const value = parse("generator/emit/guards.ts", 'export { print } from "../print/print.ts";');
  const type = parse("generator/emit/guards.ts", 'import type { A } from "../print/print.ts";');
  const late = parse("generator/model/catalog.ts", 'const x = () => import("../cli.ts");');
  expect(edges([up, value, late]).map(isAllowed)).toEqual([false, false, false]);
  expect(edges([type]).map(isAllowed)).toEqual([true]);
});
