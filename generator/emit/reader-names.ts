import type { ErrorCatalog, Path } from "../model/catalog.ts";
import { digest } from "../naming/digest.ts";
import { camelCase, capitaliseFirst } from "../naming/words.ts";
import { samePath } from "./reading.ts";

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

/** `codesByErrorType`, the emitted map from what stands there to codes. */
export function mapName(catalog: ErrorCatalog, path: Path): string {
  return `codesBy${capitaliseFirst(readerName(catalog, path).replace(/Of$/, ""))}`;
}

function nameOf(path: Path): string {
  const name = `${camelCase(path.join(" "))}Of`;
  return taken.has(name) || !/^[a-z]/.test(name) || name === "Of"
    ? `body${capitaliseFirst(name)}`
    : name;
}

const inverted = (path: Path): Path =>
  path.toReversed().flatMap((step, index) => (index === 0 ? [step] : ["in", step]));
