// Why: a file one can hold in mind has a length. The ceiling is what splits a file in time; the median shows whether
// the house as a whole is made of small rooms.
import { expect, test } from "vitest";
import { filesUnder, read, shippedRooms, sources } from "./house.ts";

const ceiling = 300;
const medianCeiling = 120;

const lines = (text: string): number => text.trimEnd().split("\n").length;

/** Files of a folder that are longer than they should be. */
const tooLong = (folders: readonly string[], least: number): readonly string[] =>
  folders
    .flatMap((folder) => filesUnder(folder))
    .filter((path) => /\.[jt]s$/.test(path) && !path.includes("/expected/"))
    .map((path) => ({ path, length: lines(read(path)) }))
    .filter(({ length }) => length >= least)
    .map(({ path, length }) => `${path} has ${length} lines`);

test("no file has 300 lines or more", () => {
  expect(tooLong([...shippedRooms, "scripts", "bench"], ceiling)).toEqual([]);
});

test("no test file, a list of sentences, has 700", () => {
  expect(tooLong(["test"], 700)).toEqual([]);
});

test("half of the shipped files have 120 lines or fewer", () => {
  const lengths = shippedRooms
    .flatMap((room) => sources(room))
    .map(({ text }) => lines(text))
    .toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(medianCeiling);
});
