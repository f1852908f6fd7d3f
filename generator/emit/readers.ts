import { samePath } from "../model/cases.ts";
import type { ErrorCatalog, Path } from "../model/catalog.ts";
import { digest } from "../naming/digest.ts";
import { camelCase, capitaliseFirst } from "../naming/words.ts";
import type { Declaration } from "../print/source-file.ts";
import { dotted } from "./reading.ts";
import { access, block, choice, join, line } from "./syntax.ts";

/** Functions of the output that have such a name already. */
const taken = new Set(["documentedCodeOf", "wireCodeOf", "policyOf", "categoryOf"]);

/**
 * `errorTypeOf`, the emitted function that reads what stands at `error.type`. Where `errorType` is a place of its own,
 * the deeper one is read by `typeInErrorOf`.
 */
export function readerName(catalog: ErrorCatalog, path: Path): string {
  const others = catalog.codePaths.map((one) => one.path).filter((one) => !samePath(one, path));
  const nearer = others.filter((one) => one.length <= path.length);
  const plain = nameOf(path);
  if (!nearer.some((one) => nameOf(one) === plain)) return plain;
  const inner = nameOf(inverted(path));
  const isFree = !others.some((one) => [nameOf(one), nameOf(inverted(one))].includes(inner));
  return isFree
    ? inner
    : plain.replace(/Of$/, `${capitaliseFirst(digest(JSON.stringify(path), 4))}Of`);
}

/** `ErrorType`, to name after it what goes by the code there. */
export function placeName(catalog: ErrorCatalog, path: Path): string {
  return capitaliseFirst(readerName(catalog, path).replace(/Of$/, ""));
}

/** When the steps lead somewhere. */
export function leadsOn(root: string, path: Path): string[] {
  return path.map((step, i) => {
    const here = `${root}${path.slice(0, i).map(access).join("")}`;
    return typeof step === "number" ? `Array.isArray(${here})` : `isObject(${here})`;
  });
}

/** export function errorTypeOf(body: unknown): unknown { … } */
export function reader(catalog: ErrorCatalog, path: Path): Declaration {
  const value = `body${path.map(access).join("")}`;
  const read = choice(join([" &&", line], leadsOn("body", path)), value, "undefined");
  return {
    kind: "function",
    name: readerName(catalog, path),
    exported: true,
    docs: `What stands at \`${dotted(path)}\`.`,
    parameters: [{ name: "body", type: "unknown" }],
    returnType: "unknown",
    body: [
      block("try", [["return ", read, ";"]]),
      block(" catch", ["return undefined; // A getter or a Proxy of the caller's threw."]),
    ],
  };
}

function nameOf(path: Path): string {
  const name = `${camelCase(path.join(" "))}Of`;
  return taken.has(name) || !/^[a-z]/.test(name) || name === "Of"
    ? `body${capitaliseFirst(name)}`
    : name;
}

const inverted = (path: Path): Path =>
  path.toReversed().flatMap((step, index) => (index === 0 ? [step] : ["in", step]));
