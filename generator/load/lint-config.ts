import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "../../lint/redocly.ts";
import { closest } from "../diagnostics/closest.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { escapeStep } from "../diagnostics/pointer.ts";
import { openFile } from "./input.ts";
import { isMapping } from "./walk.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** The part of the user's redocly.yaml that a lint run obeys, and word of what it leaves out. */
export interface LintConfig {
  readonly config: Mapping & {
    readonly extends: readonly string[];
    readonly apis: Readonly<Record<string, ApiConfig>>;
  };
  /** The plugin, with its rules as a preset. */
  readonly plugin: Plugin;
  /** What is left out, and what is wrong. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One API's own settings; `root` is as written, relative to redocly.yaml. */
export type ApiConfig = Mapping & { readonly root: string };

const presets = ["all", "minimal", "recommended", "recommended-strict", "spec"];

const ownRules = "own-rules";

const versions = ["oas2Rules", "oas3_0Rules", "oas3_1Rules", "oas3_2Rules"];

/**
 * Puts the plugin's rules between the presets the user extends and the user's own rules.
 * Redocly would run whatever plugin the file names and fetch whatever preset: neither is taken over.
 * Where the user extends nothing, a document of somebody else's is held to the laws alone.
 */
export function mergeConfig(plugin: Plugin, userConfig: unknown, handWritten = true): LintConfig {
  const user = mappingOf(userConfig);
  const diagnostics: Diagnostic[] = [];
  const rules = rulesOf(user, plugin, "", diagnostics);
  const extended = presetsOf(user, plugin, "", diagnostics);
  const isAlone = extended.length > 0 ? extended.includes(`${plugin.id}/laws`) : !handWritten;
  const own = plugin.configs[isAlone ? "laws" : "recommended"];
  const apis: Record<string, ApiConfig> = Object.create(null);
  for (const [id, value] of Object.entries(mappingOf(user["apis"]))) {
    const api = mappingOf(value);
    if (typeof api["root"] !== "string") continue;
    const at = `/apis/${escapeStep(id)}`;
    apis[id] = {
      root: api["root"],
      ...rulesOf(api, plugin, at, diagnostics),
      ...(api["extends"] === undefined ? {} : { extends: presetsOf(api, plugin, at, diagnostics) }),
    };
  }
  return {
    // A preset of its own, since Redocly lets `rules` win over `oas3_1Rules` beside them.
    plugin: { ...plugin, configs: { ...plugin.configs, [ownRules]: { rules: own?.rules ?? {} } } },
    config: {
      extends: [
        ...(extended.length > 0 ? extended : (own?.extends ?? [])),
        `${plugin.id}/${ownRules}`,
      ],
      ...rules,
      apis,
    },
    diagnostics,
  };
}

/** The API whose root a file is, as redocly.yaml in `folder` names it. */
export function apiOf(
  { apis }: LintConfig["config"],
  folder: string,
  file: string,
): string | undefined {
  const path = resolve(folder, file);
  return Object.keys(apis).find((id) => resolve(folder, apis[id]?.root ?? "") === path);
}

function presetsOf(
  config: Mapping,
  plugin: Plugin,
  at: string,
  diagnostics: Diagnostic[],
): string[] {
  const names = Array.isArray(config["extends"]) ? (config["extends"] as unknown[]) : [];
  return names.flatMap((name, index) => {
    if (typeof name !== "string") return [];
    if (presets.includes(name) || ownPresets(plugin).includes(name)) return [name];
    diagnostics.push(
      leftOut(`${at}/extends/${index}`, `The preset \`${name}\` is neither Redocly's nor our own`),
    );
    return [];
  });
}

const ownPresets = ({ id, configs }: Plugin): readonly string[] =>
  Object.keys(configs).map((name) => `${id}/${name}`);

function rulesOf(
  config: Mapping,
  plugin: Plugin,
  at: string,
  diagnostics: Diagnostic[],
): Record<string, Mapping> {
  const kept: Record<string, Mapping> = {};
  for (const field of ["rules", ...versions]) {
    if (config[field] === undefined) continue;
    const rules: Record<string, unknown> = Object.create(null);
    for (const [id, setting] of Object.entries(mappingOf(config[field]))) {
      const place = `${at}/${field}/${escapeStep(id)}`;
      const owner = ownerOf(id, setting);
      const severity = severityOf(setting);
      if (owner !== undefined && owner !== plugin.id) {
        diagnostics.push(leftOut(place, `The rule \`${id}\` needs the plugin \`${owner}\``));
      } else if (severity !== undefined && !severities.includes(severity)) {
        diagnostics.push(noSeverity(place, id, severity));
      } else {
        rules[id] = setting;
        if (owner === plugin.id && !isRuleOf(plugin, id))
          diagnostics.push(noRule(place, id, plugin));
      }
    }
    kept[field] = rules;
  }
  return kept;
}

/** The plugin a rule comes from; a rule put together of assertions may take one of those from a plugin. */
function ownerOf(id: string, setting: unknown): string | undefined {
  if (!id.startsWith("rule/")) return id.includes("/") ? id.slice(0, id.indexOf("/")) : undefined;
  const { assertions, where } = mappingOf(setting);
  const conditions = Array.isArray(where) ? where.map((one) => mappingOf(one)["assertions"]) : [];
  const names = [assertions, ...conditions].flatMap((one) => Object.keys(mappingOf(one)));
  return names.find((name) => name.includes("/"))?.split("/")[0];
}

const severities: readonly unknown[] = ["error", "warn", "off"];

/** Undefined where a rule keeps the one it has. */
const severityOf = (setting: unknown): unknown =>
  isMapping(setting) ? setting["severity"] : setting;

function noSeverity(pointer: string, id: string, severity: unknown): Diagnostic {
  return {
    rule: "invalid-configuration",
    severity: "error",
    location: { file: "redocly.yaml", pointer },
    message: `The rule \`${id}\` has the severity \`${String(severity)}\`, which doesn't exist.`,
    help: "Write `error`, `warn` or `off`.",
  };
}

const isRuleOf = ({ id, rules }: Plugin, rule: string): boolean =>
  Object.hasOwn(rules.oas3, rule.slice(id.length + 1));

function noRule(pointer: string, rule: string, { id, rules }: Plugin): Diagnostic {
  const meant = closest(rule.slice(id.length + 1), Object.keys(rules.oas3));
  return {
    rule: "invalid-configuration",
    severity: "warning",
    location: { file: "redocly.yaml", pointer, key: true },
    message: `There is no rule \`${rule}\`.`,
    help:
      meant === undefined
        ? "The rules are listed in docs/rules."
        : `Did you mean \`${id}/${meant}\`?`,
  };
}

function leftOut(pointer: string, message: string): Diagnostic {
  return {
    rule: "invalid-configuration",
    severity: "note",
    location: { file: "redocly.yaml", pointer },
    message: `${message}, and \`lint\` runs no code that redocly.yaml names.`,
    help: "Run `npx redocly lint` for it.",
  };
}

const mappingOf = (value: unknown): Mapping => (isMapping(value) ? value : {});

/** The user's redocly.yaml, parsed. */
export interface UserConfig {
  readonly value?: unknown;
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The redocly.yaml of a folder; no value where there is none. */
export function readUserConfig(cwd: string): UserConfig {
  const file = join(cwd, "redocly.yaml");
  if (!existsSync(file)) return { diagnostics: [] };
  const opened = openFile(file, "redocly.yaml");
  if ("diagnostic" in opened) return { diagnostics: [opened.diagnostic] };
  return { value: opened.source.root, text: opened.text, diagnostics: opened.flaws };
}
