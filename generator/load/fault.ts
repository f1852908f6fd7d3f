/** Why a reference can't be followed: what a diagnostic says after naming it. */
export interface Fault {
  readonly rule: "unresolved-ref" | "refused-ref";
  readonly reason: string;
  readonly help: string;
}
