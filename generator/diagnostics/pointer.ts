/** A JSON Pointer (RFC 6901) from the steps it names: `["paths", "/a"]` gives `/paths/~1a`. */
export const toPointer = (steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${escapeStep(step)}`).join("");

/** One step of a JSON Pointer, escaped. */
export const escapeStep = (step: string | number): string =>
  String(step).replaceAll("~", "~0").replaceAll("/", "~1");

/** The steps of a JSON Pointer (RFC 6901); undefined where it is none. */
export function fromPointer(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The index an array step names; undefined for `01`, `-` and names (RFC 6901, section 4). */
export const arrayIndex = (step: string): number | undefined =>
  /^(?:0|[1-9]\d{0,8})$/.test(step) ? Number(step) : undefined;
