import type { Fault } from "./sources.ts";

/** The documents that were fetched before the walk, by their URL. */
export interface RemoteTexts {
  get(url: string): { readonly text: string } | { readonly fault: Fault };
}
