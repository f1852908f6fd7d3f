// Only in Node: it looks into a folder.
import { expect, test } from "vitest";
import { filesUnder } from "../house/house.ts";
import { scenes } from "./scenes.ts";

test("every ready API has its scenes", () => {
  const ready = filesUnder("generated").flatMap(
    (path) => /^generated\/([^/]+)\/index\.ts$/.exec(path)?.[1] ?? [],
  );
  expect(Object.keys(scenes).sort()).toEqual([...ready].sort());
});
