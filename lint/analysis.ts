import type { Rule, Severity, Source, Target, VisitContext } from "./redocly.ts";

/** A linted document, with what Redocly has read of it and of the files it refers to. */
export interface LintedDocument {
  readonly root: unknown;
  /** An absolute path or a URL. */
  readonly file: string;
  /** Follows a `$ref` of the file `from` to its end. The pointer is JSON Pointer, RFC 6901. */
  readonly follow: (
    $ref: string,
    from: string,
  ) => { readonly value: unknown; readonly file: string; readonly pointer: string } | undefined;
}

/** What an analysis has found: rule id, severity, the fact and its cure, the place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly file: string;
  readonly pointer: string;
  /** True where the key at the pointer is meant, not its value. */
  readonly key?: boolean;
}

/** Builds the catalog of a document and says what is wrong with it. */
export type Analyse = (document: LintedDocument) => readonly Finding[];

/** Makes rules that report the findings of one id, and analyses each document once for all of them. */
export function analysisRules(analyse: Analyse): (id: string) => Rule {
  const analyses = new WeakMap<object, Analysis>();
  return (id) => (settings) => ({
    Root(root, context) {
      if (typeof root !== "object" || root === null) return;
      let analysis = analyses.get(root);
      if (analysis === undefined) {
        analysis = analyseWith(analyse, root, context);
        analyses.set(root, analysis);
      }
      for (const finding of analysis.findings) {
        if (finding.rule !== id) continue;
        const source = analysis.sources.get(finding.file);
        context.report({
          message: [
            finding.message,
            // Of a file that Redocly has not read, such as an overlay, it shows no line.
            ...(source === undefined ? [`(\`${finding.file}#${finding.pointer}\`)`] : []),
            ...(finding.help === undefined ? [] : [finding.help]),
          ].join(" "),
          location: source === undefined ? context.location : targetOf(finding, source),
          // A remark stays one however strict the rule is set.
          ...(finding.severity === "warn" && settings["severity"] === "error"
            ? { forceSeverity: "warn" }
            : {}),
        });
      }
    },
  });
}

interface Analysis {
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, Source>;
}

function analyseWith(analyse: Analyse, root: object, context: VisitContext): Analysis {
  const source = context.location.source;
  const sources = new Map([[source.absoluteRef, source]]);
  const findings = analyse({
    root,
    file: source.absoluteRef,
    follow($ref, from) {
      const { node, location } = context.resolve({ $ref }, from);
      if (node === undefined || location === undefined) return undefined;
      sources.set(location.source.absoluteRef, location.source);
      return {
        value: node,
        file: location.source.absoluteRef,
        pointer: toPointer(location.pointer),
      };
    },
  });
  return { findings, sources };
}

/** Redocly writes the root as `#/`. */
function toPointer(fragment: string): string {
  return fragment === "#/" ? "" : fragment.slice(1);
}

/** Where it looks for the line of a pointer, Redocly decodes what looks percent-encoded. */
function targetOf({ pointer, key }: Finding, source: Source): Target {
  const fragment = pointer === "" ? "#/" : `#${pointer.replaceAll(/%(?=[0-9a-f]{2})/gi, "%25")}`;
  return { source, pointer: fragment, ...(key === true ? { reportOnKey: true } : {}) };
}
