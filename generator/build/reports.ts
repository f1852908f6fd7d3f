import type { Diagnostic, Rule, Severity } from "../diagnostics/diagnostic.ts";
import type { Document, NodePlace } from "../model/document.ts";

export interface Report {
  readonly help?: string;
  readonly key?: boolean;
  readonly related?: readonly { readonly at: NodePlace; readonly message: string }[];
}

/** Collects what can't be understood or is worth knowing, each fact once. */
export interface Reports {
  /** True for a spec written for this tool: what would be a remark elsewhere is a mistake there. */
  readonly handWritten: boolean;
  readonly found: readonly Diagnostic[];
  /** Somebody wrote it for this tool and it is wrong. */
  error(rule: Rule, at: NodePlace, message: string, report?: Report): void;
  /** Something in the document is wrong. An error in a hand-written spec, else a warning. */
  fault(rule: Rule, at: NodePlace, message: string, report?: Report): void;
  /** An error in a hand-written spec, else a note. */
  remark(rule: Rule, at: NodePlace, message: string, report?: Report): void;
  note(rule: Rule, at: NodePlace, message: string, report?: Report): void;
}

export function reportsOf({ handWritten }: Document): Reports {
  const found = new Map<string, Diagnostic>();
  const add =
    (severity: Severity) =>
    (rule: Rule, at: NodePlace, message: string, report: Report = {}): void => {
      const fact = JSON.stringify([rule, at.file, at.pointer, message]);
      if (found.has(fact)) return;
      const { help, key, related } = report;
      found.set(fact, {
        rule,
        severity,
        location: { file: at.file, pointer: at.pointer, ...(key && { key }) },
        message,
        ...(help !== undefined && { help }),
        ...(related && {
          related: related.map((other) => ({
            location: { file: other.at.file, pointer: other.at.pointer },
            message: other.message,
          })),
        }),
      });
    };
  return {
    handWritten,
    get found() {
      return [...found.values()];
    },
    error: add("error"),
    fault: add(handWritten ? "error" : "warning"),
    remark: add(handWritten ? "error" : "note"),
    note: add("note"),
  };
}
