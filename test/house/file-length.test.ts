// Why: a file one can hold in mind has a length. The ceiling is what splits a file in time; the median shows whether
// the house as a whole is made of small rooms.
import { expect, test } from "vitest";
import { filesUnder, read, shippedRooms, sources } from "./house.ts";

const ceiling = 300;
const medianCeiling = 120;

const lines = (text: string): number => text.trimEnd().split("\n").length;

test("no file has 300 lines or more", () => {
  const scripts = ["scripts", "test", "bench"].flatMap((folder) => filesUnder(folder));
  const code = scripts.filter((path) => /\.[jt]s$/.test(path) && !path.includes("/expected/"));
  const files = [...shippedRooms.flatMap((room) => sources(room).map(({ path }) => path)), ...code];
  const long = files.map((path) => ({ path, lines: lines(read(path)) }));
  expect(long.filter((file) => file.lines >= ceiling)).toEqual([]);
});

test("half of the shipped files have 120 lines or fewer", () => {
  const lengths = shippedRooms
    .flatMap((room) => sources(room))
    .map(({ text }) => lines(text))
    .toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(medianCeiling);
});
