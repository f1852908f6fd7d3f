import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { beforeSwagger, movedBySwagger, upgradeSwagger } from "./swagger.ts";
import { versionOf } from "./version.ts";

/** A root document as OpenAPI 3.x, whatever it was written in. */
export interface Dialect {
  readonly root: unknown;
  /** Undefined where it is not understood; a diagnostic says why. */
  readonly version: "3.0" | "3.1" | "3.2" | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The pointer in the text of a pointer in `root`. */
  asWritten(pointer: string): string;
  /** The pointer in `root` of a pointer that holds in the text only. */
  moved(pointer: string): string | undefined;
}

/** Takes OpenAPI 3.0 to 3.2 as it is, converts Swagger 2.0, refuses everything else by name. */
export async function understand(root: unknown, file: string): Promise<Dialect> {
  const version = versionOf(root);
  if (version.kind === "openapi") {
    const diagnostics = version.fault === undefined ? [] : [inexact(file, version.fault)];
    return { ...plain, root, version: version.version, diagnostics };
  }
  if (version.kind === "unsupported") {
    const { pointer, message, help } = version;
    return {
      ...plain,
      root,
      version: undefined,
      diagnostics: [unsupported(file, pointer, message, help)],
    };
  }
  const upgraded = await upgradeSwagger(root);
  if ("root" in upgraded) {
    const pointers = { asWritten: beforeSwagger, moved: movedBySwagger };
    return { ...pointers, root: upgraded.root, version: "3.0", diagnostics: [] };
  }
  const message = `The document is Swagger 2.0 and can't be converted: ${upgraded.fault}.`;
  const help = "Correct the document, or convert it to OpenAPI 3.1 yourself.";
  const diagnostics = [unsupported(file, "/swagger", message, help)];
  return { ...plain, root, version: undefined, diagnostics };
}

const plain = { asWritten: (pointer: string) => pointer, moved: () => undefined };

const inexact = (file: string, fault: string): Diagnostic => ({
  ...unsupported(file, "/openapi", fault, 'Write the version as in `openapi: "3.1.0"`.'),
  severity: "warning",
});

const unsupported = (file: string, pointer: string, message: string, help: string): Diagnostic => ({
  rule: "unsupported-document",
  severity: "error",
  location: { file, pointer },
  message,
  help,
});
