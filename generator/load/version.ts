import { isMapping } from "./walk.ts";

export type Version =
  | {
      readonly kind: "openapi";
      readonly version: "3.0" | "3.1" | "3.2";
      /** What is wrong with the version as it is written, though it can mean only one. */
      readonly fault?: string;
    }
  | { readonly kind: "swagger" }
  | {
      readonly kind: "unsupported";
      readonly message: string;
      readonly help: string;
      readonly pointer: string;
    };

/** Which description language a root speaks: OpenAPI 3.0 to 3.2 and Swagger 2.0 are read, all else is refused by name. */
export function versionOf(root: unknown): Version {
  if (!isMapping(root)) {
    return unsupported(`The document is ${kindOf(root)}, not a mapping.`, nameOpenApi, "");
  }
  const { openapi, swagger } = root;
  if (openapi !== undefined) {
    const text = typeof openapi === "number" ? openapi.toFixed(1) : openapi;
    const minor = typeof text === "string" ? minorOf(text) : undefined;
    if (minor !== undefined) {
      const version = `3.${minor}` as "3.0" | "3.1" | "3.2";
      if (typeof openapi === "number")
        return { kind: "openapi", version, fault: "`openapi` is a number." };
      const isExact = /^3\.\d+(?:\.\d+)?(?:[-+].*)?$/.test(openapi as string);
      const fault = `The version ${shown(openapi)} is read as ${version}.`;
      return { kind: "openapi", version, ...(!isExact && { fault }) };
    }
    return unsupported(
      `The document is OpenAPI ${shown(openapi)}.`,
      "Use OpenAPI 3.0, 3.1 or 3.2.",
      "/openapi",
    );
  }
  if (swagger !== undefined) {
    if (swagger === "2.0" || swagger === 2) return { kind: "swagger" };
    return unsupported(
      `The document is Swagger ${shown(swagger)}.`,
      "Convert it to OpenAPI 3.1; only Swagger 2.0 is converted here.",
      "/swagger",
    );
  }
  return other(root);
}

/** `0` for `3.0.4`, and for `v3.0`, ` 3.0.x` and `3`, which nobody should write. */
const minorOf = (version: string): string | undefined => {
  const [, minor = "0"] = /^\s*v?3(?:\.(\d+))?(?![\w])/i.exec(version) ?? [undefined, "none"];
  return /^[012]$/.test(minor) ? minor : undefined;
};

function other(root: Readonly<Record<string, unknown>>): Version {
  if (Object.hasOwn(root, "overlay")) {
    return unsupported(
      "The document is an Overlay.",
      "Name the OpenAPI document, and this file with `--overlay`.",
      "/overlay",
    );
  }
  for (const [key, name] of [
    ["asyncapi", "an AsyncAPI document"],
    ["arazzo", "an Arazzo document"],
    ["raml", "a RAML document"],
    ["swaggerVersion", "a Swagger 1 document"],
    ["$schema", "a JSON Schema"],
    ["discoveryVersion", "a Google API Discovery document"],
  ] as const) {
    if (Object.hasOwn(root, key))
      return unsupported(`The document is ${name}.`, nameOpenApi, `/${key}`);
  }
  return unsupported("The document has no `openapi` field.", nameOpenApi, "");
}

const nameOpenApi =
  'Name a document that begins with `openapi: 3.1.0`, or 3.0, 3.2, or `swagger: "2.0"`.';

const unsupported = (message: string, help: string, pointer: string): Version => ({
  kind: "unsupported",
  message,
  help,
  pointer,
});

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  return `a ${typeof value}`;
}

function shown(version: unknown): string {
  if (typeof version === "string" && version.length <= 20) return `\`${version}\``;
  return typeof version === "number" ? `\`${String(version)}\`` : "of an unknown version";
}
