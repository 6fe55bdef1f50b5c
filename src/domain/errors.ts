/** What a person needs to get past an error: what happened, what was expected (with an example), why, how to fix it. */
export interface Explanation {
  /** Stable, for programs: `BAD_FRONT_MATTER`. */
  readonly code: string;
  readonly happened: string;
  /** With an example. */
  readonly expected?: string;
  readonly why?: string;
  readonly fix?: string;
}

/** An error that is somebody's to fix and tells them how. Anything else that is thrown is a bug of ours. */
export class DatelineError extends Error {
  readonly code: string;
  readonly explanation: Explanation;

  constructor(explanation: Explanation, options?: ErrorOptions) {
    super(explained(explanation), options);
    this.name = "DatelineError";
    this.code = explanation.code;
    this.explanation = explanation;
  }
}

/** Whatever reads is not there, or refuses to work: no fault of the article's, so a run ends with it instead of going on to the next one. */
export class ReaderUnavailable extends DatelineError {}

function explained({ happened, expected, why, fix }: Explanation): string {
  const lines = [happened, expected && `Expected: ${expected}`, why && `Why: ${why}`, fix && `To fix it: ${fix}`];
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}
