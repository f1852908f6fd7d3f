/**
 * Text that knows where it may break. A group stays on one line where it fits, else all its own lines break;
 * nested groups decide for themselves. (The algebra of Wadler's "A prettier printer".)
 */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: "group"; readonly content: Doc; readonly broken?: boolean }
  | { readonly kind: "indent"; readonly content: Doc }
  | { readonly kind: "line"; readonly flat: string }
  | { readonly kind: "hardline" }
  | { readonly kind: "if-broken"; readonly broken: Doc; readonly flat: Doc };
