import type { Artifact } from "../model/artifact.ts";
import type { ErrorCatalog, ErrorModel } from "../model/catalog.ts";
import { headerLine } from "./header.ts";
import {
  code,
  comment,
  firstSentence,
  items,
  link,
  linkTo,
  listed,
  paragraphs,
  prose,
  table,
} from "./markdown.ts";
import { dotted, statusWords } from "./reading.ts";
import { errorSection, meaning, recoveryWord, spellings } from "./readme-error.ts";
import { bodyTables } from "./readme-fields.ts";

/** The API's page: what a reader holds against the vendor's, row by row. */
export function emitReadme(catalog: ErrorCatalog): Artifact {
  const { api, errors } = catalog;
  const tables = bodyTables(catalog);
  const sections = [
    comment(headerLine(catalog)),
    `# ${prose(api.title)}`,
    ...(api.description === undefined ? [] : [paragraphs(api.description)]),
    ...(api.docs === undefined ? [] : [`The vendor's page: ${link(api.docs)}`]),
    ...(errors.length === 0 ? ["The spec describes no error."] : overview(catalog)),
    ...successes(catalog),
    ...headers(errors),
    ...tables.sections,
    ...errors.flatMap((error) => errorSection(error, tables)),
  ];
  return { path: "README.md", content: `${sections.join("\n\n")}\n` };
}

function overview({ errors, codePaths }: ErrorCatalog): string[] {
  const rows = errors.map((error) => [
    linkTo(error.name, code(error.code)),
    spellings(error).join(", "),
    statusWords(error.cases),
    recoveryWord(error.policy),
    prose(firstSentence(meaning(error))),
  ]);
  const places = codePaths.map(
    ({ path, open }) => code(dotted(path)) + (open ? ", whose values the spec leaves open" : ""),
  );
  return [
    "## Errors",
    table(["Code", "On the wire", "Status", "Recovery", "Meaning"], rows),
    ...(places.length === 0 ? [] : ["The code stands at:", items(places)]),
    ...(errors.some(isMarked) ? [legend] : []),
  ];
}

const legend =
  "What is marked as inferred is said by nobody and is our reading; what is marked as observed was seen in answers or in a client's code.";

const isMarked = ({ evidence: { error, status, recovery } }: ErrorModel): boolean =>
  [error, status, recovery].some((word) => word !== "documented");

function successes({ successes: listed }: ErrorCatalog): string[] {
  if (listed.length === 0) return [];
  const rows = listed.map(({ status, description }) => [String(status), prose(description)]);
  return [
    "## No errors",
    "Documented as well, and never an error:",
    table(["Status", "Meaning"], rows),
  ];
}

/** More of them are no longer read. */
const MAX_HEADERS = 40;

function headers(errors: readonly ErrorModel[]): string[] {
  const rows = new Map<string, { readonly cells: readonly string[]; readonly of: ErrorModel[] }>();
  for (const error of errors) {
    for (const { name, type = "", description = "" } of error.headers) {
      const cells = [code(name), prose(type), prose(description)];
      const known = rows.get(cells.join("\n"));
      if (known) known.of.push(error);
      else rows.set(cells.join("\n"), { cells, of: [error] });
    }
  }
  if (rows.size === 0) return [];
  const shown = [...rows.values()].slice(0, MAX_HEADERS);
  const carriers = (of: readonly ErrorModel[]): string =>
    of.length === errors.length ? "every error" : listed(of.map(({ code: one }) => code(one)));
  const left = rows.size - shown.length;
  return [
    "## Headers",
    table(
      ["Header", "Type", "Meaning", "Comes with"],
      shown.map(({ cells, of }) => [...cells, carriers(of)]),
    ),
    ...(left === 0 ? [] : [`And ${left} more.`]),
  ];
}
