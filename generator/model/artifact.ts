/** A path and its content, not yet on disk. */
export interface Artifact {
  /** POSIX, relative to the API's folder. */
  readonly path: string;
  readonly content: string;
}
