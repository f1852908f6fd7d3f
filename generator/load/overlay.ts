import { didYouMean } from "../diagnostics/closest.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Node } from "../model/document.ts";
import { Edits } from "./edits.ts";
import { unfoldingFault } from "./extent.ts";
import { childOf } from "./identities.ts";
import { jsonPathCompiler, type JsonPath, type Steps } from "./json-path.ts";
import type { Source } from "./source.ts";
import { isMapping } from "./walk.ts";

type Compile = (query: string) => JsonPath | { readonly fault: string };

/**
 * Applies OpenAPI Overlays (1.0, 1.1) to a tree, in order. An action that can't be applied is reported and passed over.
 * The tree itself stays as it is; the result shares what did not change.
 */
export async function applyOverlays(
  root: unknown,
  file: string,
  overlays: readonly Source[],
  report: (diagnostic: Diagnostic) => void,
): Promise<Edits> {
  const edits = new Edits(root, file);
  if (overlays.length === 0) return edits;
  const compile = await jsonPathCompiler();
  for (const overlay of overlays) {
    const say: Say = (severity, pointer, message, help, key = false) => {
      const location = { file: overlay.name, pointer, ...(key && { key }) };
      report({ rule: "invalid-overlay", severity, location, message, help });
    };
    for (const [index, action] of actionsOf(overlay.root, say).entries()) {
      if (isMapping(action))
        apply(action, { file: overlay.name, pointer: `/actions/${index}` }, edits, compile, say);
      else
        say(
          "error",
          `/actions/${index}`,
          "The action is no mapping.",
          "Give it a `target` and an `update`.",
        );
    }
  }
  const fault = unfoldingFault(edits.root);
  if (fault === undefined) return edits;
  const location = { file: overlays.at(-1)?.name ?? file, pointer: "/actions" };
  const message = `The overlays can't be applied: in the document they make, ${fault}.`;
  const help = "Copy and merge less.";
  report({ rule: "invalid-overlay", severity: "error", location, message, help });
  return new Edits(root, file);
}

type Say = (
  severity: Severity,
  pointer: string,
  message: string,
  help: string,
  key?: boolean,
) => void;

function actionsOf(root: unknown, say: Say): readonly unknown[] {
  if (!isMapping(root) || !Object.hasOwn(root, "overlay")) {
    say(
      "error",
      "",
      "The file is no Overlay: it has no `overlay` field.",
      "Begin it with `overlay: 1.1.0`.",
    );
    return [];
  }
  const version = typeof root.overlay === "number" ? root.overlay.toFixed(1) : root.overlay;
  if (typeof version !== "string" || !/^1\.[01](?:\.\d+)?$/.test(version)) {
    say(
      "error",
      "/overlay",
      "The Overlay's version is not supported.",
      "Use `overlay: 1.0.0` or `overlay: 1.1.0`.",
    );
    return [];
  }
  checkFields(root, ["overlay", "info", "extends", "actions"], "", say);
  if (
    !isMapping(root.info) ||
    typeof root.info.title !== "string" ||
    typeof root.info.version !== "string"
  ) {
    const pointer = Object.hasOwn(root, "info") ? "/info" : "";
    say(
      "warning",
      pointer,
      "The Overlay lacks its title or version.",
      "Add `info: { title: …, version: … }`.",
    );
  }
  if (Array.isArray(root.actions) && root.actions.length > 0)
    return root.actions as readonly unknown[];
  const pointer = Object.hasOwn(root, "actions") ? "/actions" : "";
  say(
    "error",
    pointer,
    "The Overlay has no list of actions.",
    "Add `actions` with at least one entry.",
  );
  return [];
}

function apply(
  action: Node,
  at: { readonly file: string; readonly pointer: string },
  edits: Edits,
  compile: Compile,
  say: Say,
): void {
  const { pointer } = at;
  checkFields(action, ["target", "description", "update", "remove", "copy"], pointer, say);
  const target = compiled(action, "target", pointer, compile, say);
  if (target === undefined) return;
  if (action.remove !== undefined && typeof action.remove !== "boolean") {
    say(
      "error",
      `${pointer}/remove`,
      "`remove` is neither true nor false.",
      "Write `remove: true`.",
    );
    return;
  }
  const removes = action.remove === true;
  if (!removes && !Object.hasOwn(action, "update") && !Object.hasOwn(action, "copy")) {
    say(
      "warning",
      pointer,
      "The action changes nothing.",
      "Add `update`, `copy` or `remove: true`.",
    );
    return;
  }
  const selected = target.select(edits.root);
  if (selected.length === 0) {
    const start = target.matchingStart(edits.root);
    say(
      "warning",
      `${pointer}/target`,
      "The target selects nothing in the document.",
      `\`${start}\` still selects something; correct what follows it.`,
    );
    return;
  }
  if (removes) {
    if (selected.some((steps) => steps.length === 0)) {
      say(
        "error",
        `${pointer}/target`,
        "The action removes the whole document.",
        "Select a part of it.",
      );
    } else edits.remove(selected);
    return;
  }
  warnOfHiding(selected, action.update, `${pointer}/update`, edits, say);
  const source = Object.hasOwn(action, "update")
    ? { value: action.update, origin: { file: at.file, pointer: `${pointer}/update` } }
    : copied(action, pointer, edits, compile, say);
  if (source === undefined) return;
  const unfit = selected.flatMap((steps) => edits.merge(steps, source.value, source.origin));
  if (unfit.length > 0) {
    const more = unfit.length > 1 ? ` and ${unfit.length - 1} more` : "";
    const field = Object.hasOwn(action, "update") ? "update" : "copy";
    say(
      "error",
      `${pointer}/${field}`,
      `The value does not fit \`${unfit[0] ?? ""}\`${more}: a mapping, a list and a plain value merge only with their like.`,
      "Remove the old value by an action before, or change the value's kind.",
    );
  }
}

/** In OpenAPI 3.0 a reference hides what stands beside it; later, where another reference leads to it. */
function warnOfHiding(
  targets: readonly Steps[],
  update: unknown,
  pointer: string,
  edits: Edits,
  say: Say,
): void {
  const isReference = (steps: Steps): boolean =>
    childOf(steps.map(String).reduce(childOf, edits.root), "$ref") !== undefined;
  if (!isMapping(update) || !Object.hasOwn(update, "x-error") || !targets.some(isReference)) return;
  say(
    "warning",
    `${pointer}/x-error`,
    "`x-error` is put beside a `$ref`, which may hide it.",
    "Of a schema, remove the `$ref` first and write `allOf: [{ $ref: … }]`; of a Response, write it out.",
    true,
  );
}

function compiled(
  action: Node,
  field: string,
  pointer: string,
  compile: Compile,
  say: Say,
): JsonPath | undefined {
  const text = action[field];
  if (typeof text !== "string") {
    const at = Object.hasOwn(action, field) ? `${pointer}/${field}` : pointer;
    say(
      "error",
      at,
      `The action has no \`${field}\` that is a JSONPath.`,
      "Write one such as `$.components.schemas.Error`.",
    );
    return undefined;
  }
  const path = compile(text);
  if (!("fault" in path)) return path;
  say(
    "error",
    `${pointer}/${field}`,
    `\`${field}\` is no JSONPath: ${path.fault}.`,
    "Write it as in RFC 9535.",
  );
  return undefined;
}

function copied(action: Node, pointer: string, edits: Edits, compile: Compile, say: Say) {
  const path = compiled(action, "copy", pointer, compile, say);
  if (path === undefined) return undefined;
  const found = path.select(edits.root);
  const [steps] = found;
  if (steps === undefined || found.length > 1) {
    say(
      "error",
      `${pointer}/copy`,
      `\`copy\` selects ${found.length} nodes, not one.`,
      "Select a single node.",
    );
    return undefined;
  }
  const names = steps.map(String);
  return { value: names.reduce(childOf, edits.root), origin: edits.placeOf(steps) };
}

function checkFields(node: Node, known: readonly string[], pointer: string, say: Say): void {
  for (const key of Object.keys(node)) {
    if (known.includes(key) || key.startsWith("x-")) continue;
    const help =
      didYouMean(key, known).trim() ||
      `Known fields: ${known.map((name) => `\`${name}\``).join(", ")}.`;
    const message = `The Overlay has an unknown field \`${key}\`.`;
    say(
      "warning",
      `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      message,
      help,
      true,
    );
  }
}
