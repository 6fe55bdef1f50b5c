/** One question to a reader that lives elsewhere. */
export interface Question {
  /** What people call the one who is asked. */
  readonly whom: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** From the first byte sent to the last one received, however it drips. */
  readonly seconds: number;
  readonly mostBytes: number;
}
