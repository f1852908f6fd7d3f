// Why: files in a cycle are one file in several pieces: none can be understood, loaded or moved without the others.
// Type imports count, for the reader has to follow them all the same.
import { expect, test } from "vitest";
import { edges, shippedRooms, sources } from "./house.ts";

/** The cycles of a graph, each as the road back to its first node. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, road: readonly string[]): void => {
    const seenAt = road.indexOf(node);
    if (seenAt !== -1) found.push([...road.slice(seenAt), node].join(" → "));
    if (seenAt !== -1 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...road, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}

test("no file imports itself by any road", () => {
  const graph = new Map<string, string[]>();
  for (const { from, to } of edges(shippedRooms.flatMap((room) => sources(room)))) {
    graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  expect(cycles(graph)).toEqual([]);
});

test("a cycle is found and named, a diamond is none", () => {
  const cycle = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
  ]);
  const diamond = new Map([
    ["a", ["b", "c"]],
    ["b", ["d"]],
    ["c", ["d"]],
  ]);
  expect(cycles(cycle)).toEqual(["b → c → b"]);
  expect(cycles(diamond)).toEqual([]);
});
