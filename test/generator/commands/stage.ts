import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import { main } from "../../../generator/commands/program.ts";
import type { GenerateRooms, LintRooms } from "../../../generator/commands/rooms.ts";
import type { Terminal } from "../../../generator/commands/terminal.ts";
import { readConfiguration } from "../../../generator/load/configuration.ts";
import { load } from "../../../generator/load/load.ts";
import type { ErrorCatalog, ErrorModel, Evidence } from "../../../generator/model/catalog.ts";
import type { Document } from "../../../generator/model/document.ts";
import { policyOf } from "../../../generator/model/defaults.ts";
import { header } from "../disk/folders.ts";

/** What a run printed and how it ended. */
export interface Played {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The APIs that were built, in order of completion. */
  readonly built: readonly string[];
}

export interface Props {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly input?: string | Uint8Array;
  readonly lint?: LintRooms["lint"];
  readonly stopped?: Promise<void>;
  readonly now?: () => number;
}

/** Runs a command line in this process: real configuration, loading and disk; the catalog is made of `x-codes`. */
export async function play(argv: readonly string[], props: Props): Promise<Played> {
  const { terminal, printed } = terminalFor(props);
  const built: string[] = [];
  const rooms = roomsFor(built);
  const code = await main(argv, terminal, {
    generate: () => Promise.resolve(rooms),
    explain: () => Promise.resolve(rooms),
    lint: () => Promise.resolve({ readConfiguration, lint: props.lint ?? neverLinted }),
  });
  return { code, ...printed(), built };
}

function neverLinted(): never {
  throw new Error("lint was not expected");
}

export function terminalFor({ cwd, env = {}, isTTY = false, input = "", stopped, now }: Props): {
  readonly terminal: Terminal;
  printed(): { readonly out: string; readonly err: string };
} {
  const printed = { out: "", err: "" };
  const output = (name: "out" | "err"): Terminal["out"] => ({
    write: (text) => {
      printed[name] += text;
    },
    isTTY,
    columns: 80,
  });
  const terminal: Terminal = {
    cwd,
    env,
    out: output("out"),
    err: output("err"),
    readInput: () => Promise.resolve(Buffer.from(input)),
    now: now ?? (() => Date.now()),
    stopped: stopped ?? new Promise(() => undefined),
  };
  return { terminal, printed: () => ({ ...printed }) };
}

export function roomsFor(built: string[]): GenerateRooms {
  return {
    readConfiguration,
    load,
    build: (document) => {
      built.push(document.id);
      return { catalog: catalogFor(document), diagnostics: findingsIn(document) };
    },
    emit: (catalog) => {
      const codes = catalog.errors.map(({ code }) => code).join(" ");
      const content = `${header}export const codes = "${codes}";\n`;
      const paths = ["errors.ts", ...(codes === "" ? [] : ["guards.ts"])];
      return Promise.resolve({
        artifacts: paths.map((path) => ({ path, content })),
        diagnostics: [],
      });
    },
  };
}

/** A spec with these codes; `finding` is what building it will say of line 2. */
export function specOf(codes: readonly string[], finding?: "error" | "warning" | "note"): string {
  const said = finding === undefined ? {} : { "x-finding": finding };
  const root = { openapi: "3.1.0", info: { title: "A", version: "1" }, "x-codes": codes, ...said };
  return `${JSON.stringify(root, null, 2)}\n`;
}

function findingsIn({ root, spec }: Document): readonly Diagnostic[] {
  const severity = root["x-finding"];
  if (severity !== "error" && severity !== "warning" && severity !== "note") return [];
  const location = { file: spec, pointer: "/x-finding" };
  return [
    { rule: "invalid-status", severity, location, message: "The finding.", help: "The cure." },
  ];
}

function catalogFor({ id, spec, root }: Document): ErrorCatalog {
  const codes = root["x-codes"] as readonly string[];
  return {
    api: { id, name: "A", title: "A", version: "1", spec },
    codePaths: [{ path: ["code"], open: false }],
    errors: codes.map((code) => errorOf(code, root["x-evidence"] as Partial<Evidence> | undefined)),
    operations: { "things/get": { method: "post", path: "/things", codes: [] } },
    bodies: {
      Body: { type: "object", properties: { code: { type: "string" } }, required: ["code"] },
    },
    fallbacks: [],
    successes: [],
  };
}

function errorOf(code: string, evidence: Partial<Evidence> = {}): ErrorModel {
  return {
    code,
    name: code,
    title: code,
    cases: [
      {
        statuses: [429],
        scope: { kind: "api" },
        pins: [{ path: ["code"], values: [code] }],
        body: "Body",
        remainder: false,
      },
    ],
    policy: policyOf("throttle", { jitter: "none" }, "Send fewer requests."),
    category: "RESOURCE_EXHAUSTED",
    summary: "Too many requests.",
    source: ["https://vendor.example/errors"],
    examples: [],
    headers: [],
    evidence: {
      error: "documented",
      status: "documented",
      recovery: "documented",
      retry: {},
      example: "documented",
      ...evidence,
    },
  };
}
