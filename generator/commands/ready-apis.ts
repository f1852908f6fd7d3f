import { conventionalApis } from "../load/conventional.ts";
import type { ConfiguredApi } from "../load/configuration.ts";
import { ownFolder } from "./own-package.ts";

/** The APIs that the package brings along, by its specs. */
export function readyApis(): readonly ConfiguredApi[] {
  return conventionalApis(ownFolder()).apis.map((api) => ({
    ...api,
    spec: `openapi-errors/${api.spec}`,
  }));
}
