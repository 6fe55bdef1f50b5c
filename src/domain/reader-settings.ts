/** Who can read. The first is the one that needs nothing. */
export const READER_CHOICES = ["embedded", "corenlp", "language-model"] as const;
export type ReaderChoice = (typeof READER_CHOICES)[number];

/** Which reader to use and where it is, as the environment says. */
export interface ReaderSettings {
  readonly use: ReaderChoice;
  /** Null = the CoreNLP that `dateline reader start corenlp` started. */
  readonly coreNlpUrl: string | null;
  readonly model: ModelSettings;
}

/** A language model behind an endpoint that speaks as OpenAI's does. */
export interface ModelSettings {
  /** What stands before `/chat/completions`. */
  readonly url: string | null;
  readonly model: string | null;
  /** Sent to the endpoint and shown nowhere. */
  readonly key: string | null;
  /** How long one article may take. */
  readonly seconds: number;
}
