import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ErrorCatalog, Header } from "../model/catalog.ts";
import type { Document, NodePlace } from "../model/document.ts";
import { isError } from "../model/statuses.ts";
import { bodiesOf } from "./bodies.ts";
import { candidateFinder } from "./candidates.ts";
import { caseMaker, type CaseDraft } from "./cases.ts";
import { choosePaths, settledPaths } from "./code-paths.ts";
import { noteUnreadCodes } from "./code-notes.ts";
import { codeReader } from "./codes.ts";
import { nameErrors } from "./error-names.ts";
import { describeError, nameableOf } from "./errors.ts";
import { exampleReader, type Shown } from "./examples.ts";
import { fallbacksOf } from "./fallbacks.ts";
import { flattener } from "./flatten.ts";
import { gather } from "./gather.ts";
import { united } from "./headers.ts";
import { apiInfo } from "./info.ts";
import { markedness } from "./markedness.ts";
import { mentionFinder } from "./mentions.ts";
import { joined, mergeCases } from "./merge-cases.ts";
import { own, step } from "./node.ts";
import { operationErrors } from "./operation-errors.ts";
import { walkThrough, type Site } from "./operations.ts";
import { readSpeakeasyRetries } from "./policy.ts";
import { reportsOf } from "./reports.ts";
import { responseReader } from "./responses.ts";
import { walker } from "./spots.ts";
import { successesOf } from "./successes.ts";
import { summariesOf } from "./summaries.ts";
import { apartTeller } from "./tell-apart.ts";
import { readMarks } from "./x-error.ts";

export interface Built {
  readonly catalog: ErrorCatalog;
  /** Where each error is met first, by its code. */
  readonly places: ReadonlyMap<string, NodePlace>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the error model out of a document. Never throws; what can't be understood costs that part, with a diagnostic. */
export function build(document: Document): Built {
  const reports = reportsOf(document);
  const rootAt: NodePlace = { file: document.spec, pointer: "/x-error" };
  const rootMarks = readMarks(own(document.root, "x-error"), rootAt, reports) ?? [];
  const flatten = flattener(document, reports);
  const walk = walker(document, flatten, reports);
  const candidatesOf = candidateFinder(walk);
  const bodies = bodiesOf(document, flatten, reports);
  const mentionsErrors = mentionFinder(document);

  const { sites, operations, speakeasyRetries } = walkThrough(document, reports);
  const isErrorSite = ({ status }: Site): boolean => status !== undefined && isError(status);
  const answering = gather(
    sites.filter((site) => isErrorSite(site) || mentionsErrors(site.response, site.at)),
    responseReader(document, flatten, reports),
  );
  const usages = answering.map(({ site, reading }) => ({
    alternatives: reading.alternatives.filter(
      (alternative) =>
        isErrorSite(site) || markedness(alternative, reading, walk, candidatesOf) !== "none",
    ),
    count: Math.max(1, site.owners.length),
    owners: site.owners,
    byValue: !isErrorSite(site),
  }));
  const choice = choosePaths(usages, candidatesOf, document.handWritten);
  const codes = codeReader(walk, flatten, choice, rootMarks, reports);
  const maker = caseMaker({ codes, bodies, rootMarks, reports, walk, candidatesOf });

  const teller = apartTeller(bodies, candidatesOf, reports);
  const bySite = answering.map((one) => ({
    ...one,
    drafts: teller.tellApart(maker.casesOf(one)),
  }));
  noteUnreadCodes(answering, codes, choice, candidatesOf, reports);
  for (const { at } of codes.lost) {
    const help = "Name a property that the schema of a body declares, such as `/error/code`.";
    reports.fault(
      "invalid-x-error",
      step(at, "codePath"),
      "`codePath` leads nowhere in any body.",
      { help },
    );
  }
  const renamed = new Map<CaseDraft, CaseDraft>();
  const all = bySite.flatMap(({ drafts }) => drafts);
  for (const [index, draft] of joined(all).entries()) renamed.set(all[index] as CaseDraft, draft);
  const drafts = [...renamed.values()];
  const { codes: codeCases, scopeOf } = mergeCases(drafts);

  const pinned = drafts.flatMap(({ pins }) => pins.map(({ path }) => path));
  const codePaths = settledPaths(codes.named, choice.paths, pinned);

  const info = apiInfo(document);
  const speakeasy = readSpeakeasyRetries(speakeasyRetries);
  const names = nameErrors(codeCases.map(nameableOf), info.name, reports);
  const examples = exampleReader(
    bodies,
    codePaths.map(({ path }) => path),
    drafts.flatMap(({ pins }) => pins),
    reports,
  );
  const shownByCode = new Map<string, Shown[]>();
  const headersByCode = new Map<string, readonly Header[]>();
  for (const { site, readings, drafts: own } of bySite) {
    const current = own.map((draft) => renamed.get(draft) ?? draft);
    const headers = united(readings.flatMap((reading) => reading.headers));
    for (const code of new Set(current.map((draft) => draft.code)))
      headersByCode.set(code, united([...(headersByCode.get(code) ?? []), ...headers]));
    for (const shown of examples.shownBy(site, readings, current)) {
      const known = shownByCode.get(shown.draft.code);
      if (known) known.push(shown);
      else shownByCode.set(shown.draft.code, [shown]);
    }
  }
  const summaries = summariesOf(codeCases);
  const errors = codeCases.map((one, index) => {
    const summary = summaries[index] ?? "";
    const { code, ...described } = describeError(one, summary, speakeasy, reports);
    return {
      code,
      name: names[index] ?? code,
      ...described,
      examples: examples.examplesOf(one.drafts, shownByCode.get(code) ?? [], scopeOf),
      headers: headersByCode.get(code) ?? [],
    };
  });
  if (errors.length === 0) {
    reports.note(
      "no-errors",
      { file: document.spec, pointer: "" },
      "This document describes no error.",
      {
        help: "Describe them in the operations' `responses`, or under `x-error-responses` at the root.",
      },
    );
  }
  return {
    catalog: {
      api: info,
      codePaths,
      errors,
      operations: operationErrors(operations, errors),
      bodies: bodies.all(),
      fallbacks: fallbacksOf(answering, rootMarks, speakeasy),
      successes: successesOf(document, mentionsErrors),
    },
    places: new Map(
      codeCases.flatMap(({ code, drafts: [first] }) => (first ? [[code, first.at]] : [])),
    ),
    diagnostics: reports.found,
  };
}
