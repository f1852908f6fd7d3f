import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Peers } from "../peers.ts";

export interface Input {
  readonly title: string;
  readonly path: string;
}

/** Real documents, from packages that ship them. */
export function packagedDocuments(peers: Peers): Input[] {
  return [
    {
      title: "GitHub",
      path: peers.path("@octokit/openapi", "generated/api.github.com.json"),
    },
    { title: "Figma", path: peers.path("@figma/rest-api-spec", "openapi/openapi.yaml") },
    {
      title: "Train Travel",
      path: peers.path("@readme/oas-examples", "3.1/json/train-travel.json"),
    },
    { title: "Petstore", path: peers.path("@readme/oas-examples", "3.0/json/petstore.json") },
  ];
}

/** The documents in a folder and in the folders right in it, the largest of each. */
export function documentsIn(folder: string): Input[] {
  const folders = [
    folder,
    ...readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name))
      .toSorted(),
  ];
  return folders.flatMap((one) => {
    const [largest] = readdirSync(one)
      .filter((name) => /\.(json|ya?ml)$/.test(name))
      .map((name) => join(one, name))
      .filter(isDocument)
      .toSorted((a, b) => statSync(b).size - statSync(a).size);
    return largest === undefined ? [] : [{ title: basename(dirname(largest)), path: largest }];
  });
}

/** The word need not come first: Stripe's document begins with `components`. */
function isDocument(path: string): boolean {
  return /^[ \t{]*"?(openapi|swagger)"?\s*:/m.test(readFileSync(path, "utf8"));
}
