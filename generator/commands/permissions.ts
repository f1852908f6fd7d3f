import path from "node:path";

/** What a command line allows beyond a spec's own folder. */
export interface PermissionFlags {
  readonly allowRemote?: readonly string[] | undefined;
  /** From the working directory. */
  readonly allowFile?: readonly string[] | undefined;
}

/** Hosts that references may lead to, and absolute files and folders. */
export interface Permissions {
  readonly allowRemote: readonly string[];
  readonly allowFiles: readonly string[];
}

export const permissionsOf = (
  { allowRemote = [], allowFile = [] }: PermissionFlags,
  cwd: string,
): Permissions => ({ allowRemote, allowFiles: allowFile.map((name) => path.resolve(cwd, name)) });
