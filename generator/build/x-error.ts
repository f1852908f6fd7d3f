import type { Category, Recovery } from "../../runtime/policy.ts";
import type { Path, StatusPattern } from "../model/catalog.ts";
import type { Node, NodePlace } from "../model/document.ts";
import { parseStatus } from "../model/statuses.ts";
import type { Mark, Words } from "./mark.ts";
import { entriesOf, isNode, step, text } from "./node.ts";
import type { Reports } from "./reports.ts";
import { readEvidence } from "./x-error-evidence.ts";
import { noneOf, refuseUnknown } from "./x-error-faults.ts";
import { readRetry } from "./x-error-retry.ts";

/** Reads the value of an `x-error`: a map, `true`, or a list of maps. Undefined where there is none. */
export function readMarks(
  written: unknown,
  at: NodePlace,
  reports: Reports,
): readonly Mark[] | undefined {
  if (written === undefined || written === false) return undefined;
  if (!Array.isArray(written)) return [readMark(written, at, reports)];
  return written.map((item, index) => readMark(item, step(at, index), reports));
}

function readMark(written: unknown, at: NodePlace, reports: Reports): Mark {
  if (written === true) return { at, words: {} };
  if (!isNode(written)) {
    reports.error("invalid-x-error", at, "`x-error` is neither a map nor `true`.", {
      help: "Write `x-error: true`, or a map such as `{ recovery: fix }`.",
    });
    return { at, words: {} };
  }
  const reading = new Reading(written, at, reports);
  refuseUnknown(written, "x-error", fields, at, reports);
  const codes = reading.codes();
  const codePaths = reading.codePaths();
  const statuses = reading.statuses();
  const code = reading.code();
  const name = reading.text("name");
  return {
    at,
    ...(statuses && { statuses }),
    ...(code !== undefined && { code }),
    ...(name !== undefined && { name }),
    ...(codePaths && { codePaths }),
    ...(codes && { codes }),
    words: reading.words(),
  };
}

const fields: readonly string[] =
  "code name status codePath codes category recovery retry advice source evidence".split(" ");

class Reading {
  readonly node: Node;
  readonly at: NodePlace;
  readonly reports: Reports;

  constructor(node: Node, at: NodePlace, reports: Reports) {
    this.node = node;
    this.at = at;
    this.reports = reports;
  }

  refuse(key: string, fault: string, help: string): undefined {
    this.reports.error("invalid-x-error", step(this.at, key), `\`${key}\` ${fault}.`, { help });
  }

  has(key: string): boolean {
    return Object.hasOwn(this.node, key);
  }

  text(key: string): string | undefined {
    if (!this.has(key)) return undefined;
    return text(this.node[key]) ?? this.refuse(key, "is no text", texts[key] ?? "Write a text.");
  }

  code(): string | undefined {
    const written = this.has("code") ? this.node["code"] : undefined;
    return typeof written === "number" ? String(written) : this.text("code");
  }

  word<Word extends string>(key: string, allowed: readonly Word[]): Word | undefined {
    if (!this.has(key)) return undefined;
    const written = this.node[key];
    if (allowed.includes(written as Word)) return written as Word;
    const { fault, help } = noneOf(written, allowed);
    return this.refuse(key, fault, help);
  }

  statuses(): readonly StatusPattern[] | undefined {
    if (!this.has("status")) return undefined;
    const written = this.node["status"];
    const statuses: StatusPattern[] = [];
    for (const item of Array.isArray(written) ? written : [written]) {
      const status = parseStatus(item);
      if (status !== undefined) statuses.push(status);
      else {
        this.reports.error(
          "invalid-status",
          step(this.at, "status"),
          `\`${typeof item === "string" ? item : JSON.stringify(item)}\` is no status.`,
          { help: "Write a status such as `404`, or a range such as `4XX`." },
        );
      }
    }
    return statuses.length > 0 ? statuses : undefined;
  }

  codePaths(): readonly Path[] | undefined {
    if (!this.has("codePath")) return undefined;
    const written = this.node["codePath"];
    if (written === null) return [];
    const paths = (Array.isArray(written) ? written : [written]).flatMap((pointer) => {
      const path = typeof pointer === "string" ? parsePointer(pointer) : undefined;
      if (path) return [path];
      this.refuse(
        "codePath",
        "is no JSON Pointer",
        "Write one such as `/error/code`, a list, or null.",
      );
      return [];
    });
    return paths.length > 0 ? paths : undefined;
  }

  codes(): ReadonlyMap<string, readonly Mark[] | false> | undefined {
    if (!this.has("codes")) return undefined;
    const written = this.node["codes"];
    if (!isNode(written))
      return this.refuse("codes", "is no map", "Write each code and its `x-error`, or `false`.");
    const at = step(this.at, "codes");
    return new Map(
      entriesOf(written).map(([code, said]) => [
        code,
        said === false ? false : (readMarks(said ?? true, step(at, code), this.reports) ?? []),
      ]),
    );
  }

  words(): Partial<Words> {
    const category = this.word("category", categories);
    const recovery = this.word("recovery", recoveries);
    const advice = this.text("advice");
    const source = this.source();
    return {
      ...(category && { category }),
      ...(recovery && { recovery }),
      ...(advice !== undefined && { advice }),
      ...(source && { source }),
      ...readEvidence(this.node, this.at, this.reports),
      ...readRetry(this.node, this.at, recovery, this.reports),
    };
  }

  source(): readonly string[] | undefined {
    if (!this.has("source")) return undefined;
    const written = this.node["source"];
    const source = (Array.isArray(written) ? written : [written]).flatMap(
      (item) => text(item) ?? [],
    );
    if (source.length > 0) return source;
    return this.refuse("source", "is no text", "Write an address, or a list of them.");
  }
}

const texts: Readonly<Record<string, string>> = {
  code: "Write the code as a text or a number.",
  name: "Write a name in PascalCase.",
  advice: "Write one sentence.",
};

const recoveries: readonly Recovery[] = [
  "backoff",
  "throttle",
  "wait",
  "reauthenticate",
  "fix",
  "grant",
  "pay",
  "report",
];

const categories: readonly Category[] = [
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
];

/** A JSON Pointer (RFC 6901) as steps; a step of digits is an index. */
function parsePointer(pointer: string): Path | undefined {
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((written) => written.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((key) => (/^(?:0|[1-9][0-9]{0,8})$/.test(key) ? Number(key) : key));
}
