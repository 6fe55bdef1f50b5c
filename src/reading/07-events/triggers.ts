import { type EventTypeName, isEventTypeName } from "../../domain/event-types";
import { EVENT_ROLES, type EventRole } from "../../domain/vocabulary";
import type { Token } from "../draft";
import circumstances from "../tables/circumstances.json";
import table from "../tables/triggers.json";
import { askedOnce } from "../word-form";
import { formsOf } from "./words";

/** One row of the table: how an event type is told. */
export interface TriggerRow {
  readonly type: EventTypeName;
  /** What to call it when nobody is known to take part: `Arrest`. */
  readonly noun: string;
  /** Titles with slots, `{doer} arrests {receiver}`: for both sides, and for the doer alone; null where the noun serves. */
  readonly both: string | null;
  readonly doerOnly: string | null;
  readonly doer: EventRole;
  readonly receiver: EventRole;
  /** Lemmas; `…` stands for up to four words. */
  readonly words: readonly string[];
  /** Those of the words that hardly ever mean anything else: nobody needs to be asked. */
  readonly sure: ReadonlySet<string>;
  /** Where the receiver stands: `object`, or the preposition before it. */
  readonly slots: ReadonlySet<string>;
  /** True where people do something with each other, so that both sides of the trigger hold doers. */
  readonly mutual: boolean;
  /** True where it is worth telling with nobody known to take part: an election, not a threat. */
  readonly alone: boolean;
  /** True where, told again with nobody named, it is to the same one as before: "Lee offered congratulations as well". */
  readonly carries: boolean;
  /** Phrases in which the words mean something else. */
  readonly not: readonly string[];
}

/** Words that may report an event of a type: tokens `from` to `to` of a sentence, half open. */
export interface Candidate {
  readonly row: TriggerRow;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** Whether the table was enough, or the model had to judge. */
export const foundBy = ({ row, words }: Candidate): string =>
  `${row.sure.has(words) ? "table" : "model: event taggers, on table"} triggers.json: ${row.type} “${words}”`;

function roleNamed(name: string): EventRole {
  const role = EVENT_ROLES.find((known) => known === name);
  if (role === undefined) throw new Error(`tables/triggers.json: ${name} is no role.`);
  return role;
}

const ROWS: ReadonlyMap<EventTypeName, TriggerRow> = new Map(
  Object.entries(table).flatMap(([type, row]): [EventTypeName, TriggerRow][] => {
    if (!isEventTypeName(type)) throw new Error(`tables/triggers.json: ${type} is no event type.`);
    const { noun, both, doerOnly, words, not, mutual, carries, alone } = row;
    const [sure, slots] = [new Set<string>(row.sure), new Set<string>(row.slots)];
    return [
      [
        type,
        {
          type,
          noun,
          both,
          doerOnly,
          doer: roleNamed(row.doer),
          receiver: roleNamed(row.receiver),
          words,
          not,
          sure,
          slots,
          mutual,
          carries,
          alone,
        },
      ],
    ];
  }),
);

/** For whoever finds events without the table and must name them. */
export const triggerRowOf = (type: EventTypeName): TriggerRow | null => ROWS.get(type) ?? null;

interface Pattern {
  readonly row: TriggerRow;
  readonly words: string;
  readonly parts: readonly string[];
}

const WANTED = patternsBy((row) => row.words);
const UNWANTED = patternsBy((row) => row.not);

/** Patterns under their first word. */
function patternsBy(wordsOf: (row: TriggerRow) => readonly string[]): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const row of ROWS.values()) {
    for (const words of wordsOf(row)) {
      const [first = "", ...rest] = words.split(" ");
      patterns.set(first, [...(patterns.get(first) ?? []), { row, words, parts: [first, ...rest] }]);
    }
  }
  return patterns;
}

/** A march is an event, March is not. */
const MONTHS = new Set(circumstances["months that are words"]);

/** The patterns that may begin with a word, wanted and unwanted; for most words there are none. */
interface Beginnings {
  readonly wanted: readonly Pattern[];
  readonly unwanted: readonly Pattern[];
}

const NONE: Beginnings = { wanted: [], unwanted: [] };

const beginningsOf = askedOnce((form): Beginnings => {
  const forms = formsOf({ form });
  const among = (patterns: ReadonlyMap<string, readonly Pattern[]>): readonly Pattern[] => [
    ...new Set([...forms].flatMap((word) => patterns.get(word) ?? [])),
  ];
  const begun = { wanted: among(WANTED), unwanted: among(UNWANTED) };
  return begun.wanted.length + begun.unwanted.length === 0 ? NONE : begun;
});

/** All words of a sentence that the table knows, the longest at each place for each type. */
export function candidatesIn(tokens: readonly Token[]): Candidate[] {
  const wanted = matchesIn(tokens, "wanted");
  if (wanted.length === 0) return wanted;
  const unwanted = matchesIn(tokens, "unwanted");
  const meansSomethingElse = (found: Candidate): boolean =>
    unwanted.some(
      ({ row, from, to }) =>
        row === found.row && from <= found.from && found.from < to && found.to - found.from <= to - from,
    );
  const isMonth = ({ from }: Candidate): boolean => from > 0 && MONTHS.has(tokens[from]?.text ?? "");
  return longest(wanted).filter((found) => !meansSomethingElse(found) && !isMonth(found));
}

function matchesIn(tokens: readonly Token[], which: keyof Beginnings): Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  for (const token of tokens) {
    const begun = beginningsOf(token);
    if (begun !== NONE) addMatches(found, begun[which], tokens, from);
    from++;
  }
  return found;
}

function addMatches(found: Candidate[], patterns: readonly Pattern[], tokens: readonly Token[], from: number): void {
  for (const { row, words, parts } of patterns) {
    const to = endOf(parts, tokens, from);
    if (to !== null) found.push({ row, words, from, to });
  }
}

/** How many words a `…` may stand for. */
const WIDEST_GAP = 4;

/** Quotation marks may stand inside: told them to "sit down". */
const isBreak = (token: Token | undefined): boolean => token?.pos === "PUNCT" && !/^["“”'‘’]$/u.test(token.text);

/** Where the parts end when the first is the word at `from`, or null: for most, which are one word, this is known. */
function endOf(parts: readonly string[], tokens: readonly Token[], from: number): number | null {
  let at = from + 1;
  let gap = 0;
  for (let next = 1; next < parts.length; next++) {
    const part = parts[next] ?? "";
    if (part === "…") {
      gap = WIDEST_GAP;
      continue;
    }
    while (gap > 0 && at < tokens.length && !isForm(tokens[at], part) && !isBreak(tokens[at])) {
      at++;
      gap--;
    }
    if (!isForm(tokens[at], part)) return null;
    at++;
    gap = 0;
  }
  return at;
}

const isForm = (token: Token | undefined, part: string): boolean => token !== undefined && formsOf(token).has(part);

function longest(found: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of found) {
    const place = `${candidate.from} ${candidate.row.type}`;
    const other = best.get(place);
    if (other === undefined || candidate.to > other.to) best.set(place, candidate);
  }
  return [...best.values()];
}
