import type { GenerateRooms, LintRooms, LoadRooms } from "./rooms.ts";

/** The real rooms, each loaded when a command needs it. */
export const loadRooms: LoadRooms = {
  async generate(): Promise<GenerateRooms> {
    const [{ load }, { readConfiguration }, { build }, { emit }] = await Promise.all([
      import("../load/load.ts"),
      import("../load/configuration.ts"),
      import("../build/build.ts"),
      import("../emit/emit.ts"),
    ]);
    return { load, readConfiguration, build, emit };
  },

  async lint(): Promise<LintRooms> {
    const [{ readConfiguration }, { lintDocuments }, { openFile }, { plugin }] = await Promise.all([
      import("../load/configuration.ts"),
      import("../load/redocly.ts"),
      import("../load/input.ts"),
      import("../redocly.ts"),
    ]);
    return {
      readConfiguration,
      lint: (targets, cwd) => {
        const configuration = openFile(`${cwd}/redocly.yaml`, "redocly.yaml");
        const userConfig = "source" in configuration ? configuration.source.root : undefined;
        const inputs = targets.map(({ path, spec, text }) =>
          text === undefined ? { file: path } : { file: spec, text },
        );
        return lintDocuments(inputs, { cwd, plugin, userConfig });
      },
    };
  },
};
