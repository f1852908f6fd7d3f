import type { ExplainRooms, GenerateRooms, LintRooms, LoadRooms } from "./rooms.ts";

/** Begins with what takes longest to load, the workshop's thread, before it is known whether the command is right. */
export async function loadAhead([command, ...words]: readonly string[]): Promise<void> {
  if (command !== "generate" || words.some((word) => word === "--help" || word === "-h")) return;
  const { openWorkshop } = await import("../workshop/thread.ts");
  openWorkshop();
}

/** The real rooms, each loaded when a command needs it. */
export const loadRooms: LoadRooms = {
  async generate(): Promise<GenerateRooms> {
    const [rooms, { make }] = await Promise.all([
      loadRooms.explain(),
      import("../workshop/workshop.ts"),
    ]);
    return {
      ...rooms,
      emit: async (catalog, options) => ({
        artifacts: await make(catalog, options),
        diagnostics: [],
      }),
    };
  },

  async explain(): Promise<ExplainRooms> {
    const [{ load }, { readConfiguration }, { build }] = await Promise.all([
      import("../load/load.ts"),
      import("../load/configuration.ts"),
      import("../build/build.ts"),
    ]);
    return { load, readConfiguration, build };
  },

  async lint(): Promise<LintRooms> {
    const [
      { readConfiguration },
      { lintDocuments },
      { openFile },
      { pluginOver },
      { readOverlaid },
    ] = await Promise.all([
      import("../load/configuration.ts"),
      import("../load/redocly.ts"),
      import("../load/input.ts"),
      import("../redocly.ts"),
      import("./overlaid.ts"),
    ]);
    return {
      readConfiguration,
      lint: async (targets, reach) => {
        const { cwd } = reach;
        const configuration = openFile(`${cwd}/redocly.yaml`, "redocly.yaml");
        const userConfig = "source" in configuration ? configuration.source.root : undefined;
        const inputs = targets.map(({ spec, text }) =>
          text === undefined ? { file: spec } : { file: spec, text },
        );
        const { overlaid, diagnostics, findings, source } = await readOverlaid(targets, reach);
        const result = await lintDocuments(inputs, {
          ...reach,
          plugin: pluginOver(overlaid),
          userConfig,
        });
        return {
          ...result,
          diagnostics: [...result.diagnostics, ...diagnostics],
          overlaid: { findings, source },
        };
      },
    };
  },
};
