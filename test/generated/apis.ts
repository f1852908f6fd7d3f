import { readdirSync } from "node:fs";
import { join } from "node:path";
import { caseOf, ideas, understood } from "../cases/cases.ts";
import { apiOf, type GeneratedApi } from "../cases/linked.ts";
import { filesUnder, root } from "../house/house.ts";

/** The folders of `generated/`, whatever they are. */
export const ids: readonly string[] = readdirSync(join(root, "generated"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

const specOf = (id: string): string =>
  filesUnder("specs").find((path) => path.startsWith(`specs/${id}.`)) ?? "";

type Exports = Readonly<Record<string, unknown>>;

/** A committed folder, imported as a consumer would. */
async function committed(id: string): Promise<GeneratedApi> {
  const files = filesUnder(`generated/${id}`);
  const load = async (name: string): Promise<Exports> => {
    const path = files.find((one) => one.endsWith(`/${name}`));
    return path === undefined ? {} : ((await import(/* @vite-ignore */ join(root, path))) as Exports);
  };
  const { catalog } = await understood(specOf(id), { id });
  return apiOf(catalog, {
    index: await load("index.ts"),
    guards: await load("guards.ts"),
    fixtures: await load("fixtures.ts"),
    validators: await load("validators.ts"),
  });
}

const loading = new Map<string, Promise<GeneratedApi>>();

export function generatedApi(id: string): Promise<GeneratedApi> {
  const known = loading.get(id) ?? committed(id);
  loading.set(id, known);
  return known;
}

/** All that this repository generates: the APIs it ships, and what the small specs become. */
export const everything: readonly { readonly id: string; load(): Promise<GeneratedApi> }[] = [
  ...ids.map((id) => ({ id, load: () => generatedApi(id) })),
  ...ideas.map((id) => ({ id: `case ${id}`, load: async () => (await caseOf(id)).api })),
];
