import { dirname, posix, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { confine, type Confines } from "./confines.ts";
import type { Fault } from "./fault.ts";
import { neighbour } from "./neighbour.ts";
import { readText } from "./read.ts";
import type { Remote } from "./remote.ts";
import { sourceFrom, unreadable, type Source } from "./source.ts";

/** Nothing more to say: the file's own diagnostic was given. */
export type Unusable = "reported";

/** What opening a text came to, and what is to be said of it to the first who asks aloud. */
interface Opened {
  readonly source: Source | Unusable;
  unsaid: readonly Diagnostic[];
}

/**
 * The texts of one document: each is read and parsed once, whatever name leads to it. What is wrong with one is said when
 * somebody needs it; who only looks whether something there matters asks quietly.
 */
export class Sources {
  readonly byName = new Map<string, Source>();
  readonly files = new Set<string>();
  readonly #byPath = new Map<string, Opened | Fault>();
  readonly #byRealPath = new Map<string, Opened>();
  readonly #byUrl = new Map<string, Opened>();
  readonly #resources = new Map<string, { source: Source; pointer: string }>();
  readonly #root: Source;
  readonly #confines: Confines;
  readonly #remote: Remote;
  readonly #report: (diagnostic: Diagnostic) => void;

  constructor(
    root: Source & { readonly realPath?: string },
    confines: Confines,
    remote: Remote,
    report: (diagnostic: Diagnostic) => void,
  ) {
    this.#root = root;
    this.#confines = confines;
    this.#remote = remote;
    this.#report = report;
    this.add(root);
    const opened: Opened = { source: root, unsaid: [] };
    if (root.realPath !== undefined) this.#byRealPath.set(root.realPath, opened);
    if (root.url !== undefined) this.#byUrl.set(root.url, opened);
  }

  /** What an absolute URI without fragment identifies in the documents read so far. */
  identified(uri: string): { readonly source: Source; readonly pointer: string } | undefined {
    return this.#resources.get(uri);
  }

  /** The file at a path relative to another source. */
  file(from: Source, reference: string, quietly: boolean): Source | Unusable | Fault {
    const path = resolve(dirname(from.path ?? ""), reference);
    let opened = this.#byPath.get(path);
    if (opened === undefined) {
      opened = this.#confined(path);
      this.#byPath.set(path, opened);
    }
    return this.#told(opened, quietly);
  }

  #confined(path: string): Opened | Fault {
    const confined = confine(path, this.#confines);
    if ("refused" in confined) {
      return { rule: "refused-ref", reason: confined.refused, help: inward(this.#nameOf(path)) };
    }
    if ("missing" in confined) {
      return {
        rule: "unresolved-ref",
        reason: "names a file that does not exist",
        help: neighbour(path) ?? "Check the path, which is relative to the file it stands in.",
      };
    }
    let opened = this.#byRealPath.get(confined.realPath);
    if (opened === undefined) {
      opened = this.#open(path);
      this.#byRealPath.set(confined.realPath, opened);
    }
    return opened;
  }

  /** A document that was fetched beforehand. */
  remote(url: URL, quietly: boolean): Source | Unusable | Fault {
    const name = url.href;
    let opened = this.#byUrl.get(name);
    if (opened === undefined) {
      const fetched = this.#remote.get(url);
      if ("fault" in fetched) return fetched.fault;
      opened = this.#take(sourceFrom(fetched.text, { name, url: fetched.url }));
      this.#byUrl.set(name, opened);
    }
    return this.#told(opened, quietly);
  }

  #open(path: string): Opened {
    const name = this.#nameOf(path);
    this.files.add(path);
    const read = readText(path);
    if ("fault" in read) return { source: "reported", unsaid: [unreadable(name, read)] };
    return this.#take(sourceFrom(read.text, { name, path }));
  }

  #take(made: ReturnType<typeof sourceFrom>): Opened {
    return "source" in made
      ? { source: this.add(made.source), unsaid: made.flaws }
      : { source: "reported", unsaid: [made.diagnostic] };
  }

  #told(opened: Opened | Fault, quietly: boolean): Source | Unusable | Fault {
    if ("rule" in opened) return opened;
    if (!quietly) {
      for (const diagnostic of opened.unsaid) this.#report(diagnostic);
      opened.unsaid = [];
    }
    return opened.source;
  }

  /** Makes a source known by its name and by what it identifies. */
  add(source: Source): Source {
    this.byName.set(source.name, source);
    if (source.path !== undefined) this.files.add(source.path);
    for (const [uri, pointer] of source.identities.resources) {
      if (!this.#resources.has(uri)) this.#resources.set(uri, { source, pointer });
    }
    return source;
  }

  /** Named as seen from the root document's own name, so that output knows no absolute path. */
  #nameOf(path: string): string {
    const steps = relative(dirname(this.#root.path ?? path), path)
      .split(sep)
      .join("/");
    return posix.join(posix.dirname(this.#root.name), steps);
  }
}

const inward = (name: string): string =>
  `Allow it with \`--allow-file ${name}\`, or move it into the spec's folder; a spec may be written by others and must not read your files.`;
