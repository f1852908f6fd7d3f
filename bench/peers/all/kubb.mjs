// Runs kubb without its command, which wants a configuration file: node kubb.mjs <document> <folder>
import { build } from "@kubb/core";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";

const [document, folder] = process.argv.slice(2);
const { error, failedPlugins } = await build({
  config: {
    root: process.cwd(),
    input: { path: document },
    output: { path: folder },
    plugins: [
      pluginOas({ validate: false }),
      pluginTs({ output: { path: "types" } }),
      pluginZod({ output: { path: "zod" } }),
    ],
  },
});
const failure = error ?? [...(failedPlugins ?? [])][0]?.error;
if (failure) {
  console.error(failure);
  process.exitCode = 1;
}
