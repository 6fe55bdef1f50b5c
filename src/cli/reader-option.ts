import { Option } from "commander";
import { READER_CHOICES, type ReaderChoice } from "../domain/reader-settings";
import type { Session } from "./session";

export interface ReaderOption {
  readonly reader?: ReaderChoice;
}

export const readerOption = (): Option =>
  new Option("--reader <name>", "who reads (instead of the setting DATELINE_READER)").choices(READER_CHOICES);

/** The command line speaks louder than the environment. */
export function withReader(session: Session, { reader }: ReaderOption): Session {
  if (reader === undefined) return session;
  const { config } = session;
  return { ...session, config: { ...config, reader: { ...config.reader, use: reader } } };
}
