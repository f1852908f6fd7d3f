import { readdirSync } from "node:fs";
import { basename, dirname, posix, relative, resolve, sep } from "node:path";
import { didYouMean } from "../diagnostics/closest.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { confine, type Confines } from "./confines.ts";
import type { Fault } from "./fault.ts";
import { readText } from "./read.ts";
import type { Remote } from "./remote.ts";
import { sourceFrom, unreadable, type Source } from "./source.ts";

/** Nothing more to say: the file's own diagnostic was given. */
export type Unusable = "reported";

/** The texts of one document: each is read and parsed once, whatever name leads to it. */
export class Sources {
  readonly byName = new Map<string, Source>();
  readonly files = new Set<string>();
  readonly #byPath = new Map<string, Source | Unusable | Fault>();
  readonly #byRealPath = new Map<string, Source | Unusable>();
  readonly #byUrl = new Map<string, Source | Unusable>();
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
    if (root.realPath !== undefined) this.#byRealPath.set(root.realPath, root);
    if (root.url !== undefined) this.#byUrl.set(root.url, root);
  }

  /** What an absolute URI without fragment identifies in the documents read so far. */
  identified(uri: string): { readonly source: Source; readonly pointer: string } | undefined {
    return this.#resources.get(uri);
  }

  /** The file at a path relative to another source. */
  file(from: Source, reference: string): Source | Unusable | Fault {
    const path = resolve(dirname(from.path ?? ""), reference);
    let source = this.#byPath.get(path);
    if (source === undefined) {
      source = this.#confined(path);
      this.#byPath.set(path, source);
    }
    return source;
  }

  #confined(path: string): Source | Unusable | Fault {
    const confined = confine(path, this.#confines);
    if ("refused" in confined) {
      return { rule: "refused-ref", reason: confined.refused, help: inward };
    }
    if ("missing" in confined) {
      return {
        rule: "unresolved-ref",
        reason: "names a file that does not exist",
        help: neighbour(path),
      };
    }
    let source = this.#byRealPath.get(confined.realPath);
    if (source === undefined) {
      source = this.#open(path);
      this.#byRealPath.set(confined.realPath, source);
    }
    return source;
  }

  /** A document that was fetched beforehand. */
  remote(url: URL): Source | Unusable | Fault {
    const name = url.href;
    const known = this.#byUrl.get(name);
    if (known !== undefined) return known;
    const fetched = this.#remote.get(url);
    if ("fault" in fetched) return fetched.fault;
    const made = sourceFrom(fetched.text, { name, url: fetched.url });
    const source = this.#take(made);
    this.#byUrl.set(name, source);
    return source;
  }

  #open(path: string): Source | Unusable {
    const name = this.#nameOf(path);
    this.files.add(path);
    const read = readText(path);
    if ("fault" in read) {
      this.#report(unreadable(name, read));
      return "reported";
    }
    return this.#take(sourceFrom(read.text, { name, path }));
  }

  #take(made: { source: Source } | { diagnostic: Diagnostic }): Source | Unusable {
    if ("source" in made) return this.add(made.source);
    this.#report(made.diagnostic);
    return "reported";
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

const inward =
  "Move the file into the spec's folder, or allow it by name; a spec may be written by others and must not read your files.";

function neighbour(path: string): string {
  try {
    const near = didYouMean(basename(path), readdirSync(dirname(path)).sort());
    if (near !== "") return near.trim();
  } catch {
    // The folder is missing too.
  }
  return "Check the path, which is relative to the file it stands in.";
}
