/** What became of the tests in one place. */
export interface Report {
  readonly place: string;
  readonly timeZone: string;
  /** Whether text can become code there. */
  readonly evaluates: boolean;
  readonly passed: number;
  /** Each with its name and its error. */
  readonly failed: readonly string[];
  /** How many were skipped, by the reason the test gives. */
  readonly skipped: Readonly<Record<string, number>>;
}
