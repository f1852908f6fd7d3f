import picocolors from "picocolors";

export type Paint = (text: string) => string;

/** The colours of a report; none of them where colour is not asked for. */
export interface Colours {
  readonly error: Paint;
  readonly warning: Paint;
  readonly note: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
}

export function colours(wanted: boolean): Colours {
  const { red, yellow, cyan, bold, dim } = picocolors.createColors(wanted);
  return { error: red, warning: yellow, note: cyan, strong: bold, faint: dim };
}
