import type { Reading } from "../../src/domain/reading";
import { documentOf } from "../../src/reading/intake/document";
import { read } from "../../src/reading/read";
import { library } from "./page-in-words";

/** A page of our own, read as a whole. */
export const readingOf = (page: string, name = "page.txt"): Reading =>
  read(documentOf(Buffer.from(page), name), library()).reading;

export const names = ({ entities }: Reading): string[] => entities.map(({ name }) => name);

/** What happens, one line an event: `WIN WINNER ingrid-lund LOSER ana-petrova`. */
export const told = ({ events }: Reading): string[] =>
  events.map(({ type, participants }) =>
    [type, ...participants.map(({ role, entity }) => `${role} ${entity}`)].join(" "),
  );
