// Output depends on what a spec says, and on nothing else: not on how its file is written, nor on the machine it is read on.
import { load as parseYaml } from "js-yaml";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Artifact } from "../../generator/model/artifact.ts";
import { generatedFrom, ideas, understood } from "../cases/cases.ts";
import { filesUnder, read } from "../house/house.ts";

const specs = [...filesUnder("specs"), ...ideas.map((idea) => `test/cases/${idea}/spec.yaml`)];

const catalogOf = async (spec: string, text: string): Promise<unknown> =>
  (await understood(spec, { id: "api", text })).catalog;

const filesOf = async (spec: string, text: string): Promise<readonly Artifact[]> =>
  (await generatedFrom(spec, { id: "api", text })).artifacts;

const timeZone = process.env["TZ"];

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  if (timeZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = timeZone;
});

/** A machine on the other side of the world, whose language sorts the other way round and has a dotted capital i. */
function elsewhere(): void {
  process.env["TZ"] = "Pacific/Kiritimati";
  vi.setSystemTime(new Date("2091-02-03T04:05:06Z"));
  vi.spyOn(Math, "random").mockReturnValue(0.123);
  const { localeCompare, toLocaleLowerCase, toLocaleUpperCase } = String.prototype;
  vi.spyOn(String.prototype, "localeCompare").mockImplementation(function (this: string, other) {
    return -localeCompare.call(this, other);
  });
  vi.spyOn(String.prototype, "toLocaleLowerCase").mockImplementation(function (this: string) {
    return toLocaleLowerCase.call(this, "tr");
  });
  vi.spyOn(String.prototype, "toLocaleUpperCase").mockImplementation(function (this: string) {
    return toLocaleUpperCase.call(this, "tr");
  });
}

describe.each(specs)("%s", (spec) => {
  test("means the same in JSON, and with the line ends of Windows", async () => {
    const text = read(spec);
    const catalog = await catalogOf(spec, text);
    expect(await catalogOf(spec, text.replaceAll("\n", "\r\n"))).toEqual(catalog);
    expect(await catalogOf(spec, JSON.stringify(parseYaml(text)))).toEqual(catalog);
    expect(await catalogOf(spec, JSON.stringify(parseYaml(text), null, "\t"))).toEqual(catalog);
  });

  test("becomes the same on another machine", async () => {
    const here = await filesOf(spec, read(spec));
    elsewhere();
    expect(await filesOf(spec, read(spec))).toEqual(here);
  });
});

test("another title is another output", async () => {
  const [spec = ""] = specs;
  const text = read(spec);
  const changed = text.replace(/title: (.*)/, "title: Something else");
  expect(await catalogOf(spec, changed)).not.toEqual(await catalogOf(spec, text));
  expect(await filesOf(spec, changed)).not.toEqual(await filesOf(spec, text));
});
