import { z } from "zod";
import { EVENT_TYPE_NAMES } from "../../../domain/event-types";
import {
  ATTRIBUTIONS,
  DATE_BASES,
  ENTITY_KINDS,
  EVENT_ROLES,
  FACTUALITIES,
  MEMBERSHIP_KINDS,
  MENTION_KINDS,
  PRECISIONS,
  STATEMENT_KINDS,
  TENURE_STATUSES,
} from "../../../domain/vocabulary";

/**
 * What a language model is asked for: a Reading in words. Models copy well and count badly, so where a Reading has offsets, this has
 * the words themselves; where it has an entity's key, this has its name.
 */
const words = z.string().min(1).max(10_000);
const name = z.string().min(1).max(300);
const id = z.string().regex(/^[A-Z]{1,2}\d{1,5}$/u);
const date = z.string().max(10).nullable();
const period = { from: date, to: date };

export const SaidEntity = z.object({
  name,
  kind: z.enum(ENTITY_KINDS),
  mentions: z.array(z.object({ sentence: id, words, kind: z.enum(MENTION_KINDS) })),
});

export const SaidStatement = z.object({
  id,
  kind: z.enum(STATEMENT_KINDS),
  speaker: name.nullable(),
  attribution: z.enum(ATTRIBUTIONS),
  addressees: z.array(name),
  via: name.nullable(),
  cue: words.nullable(),
  content: z.array(words),
  quotes: z.array(words),
  sentences: z.array(id),
  about: z.array(name),
  saidOn: z.object(period).nullable(),
  hedge: name.nullable(),
  negated: z.boolean(),
});

export const SaidEvent = z.object({
  id,
  type: z.enum(EVENT_TYPE_NAMES),
  participants: z.array(z.object({ role: z.enum(EVENT_ROLES), entity: name })),
  about: z.array(name),
  partOf: id.nullable(),
  responseTo: id.nullable(),
  causedBy: id.nullable(),
  place: name.nullable(),
  when: z.object({ ...period, precision: z.enum(PRECISIONS), basis: z.enum(DATE_BASES) }).nullable(),
  reports: z.array(
    z.object({
      sentence: id,
      words,
      factuality: z.enum(FACTUALITIES),
      accordingTo: name.nullable(),
      statement: id.nullable(),
    }),
  ),
});

export const SaidTenure = z.object({
  person: name,
  title: name,
  of: name,
  head: z.boolean(),
  ...period,
  status: z.enum(TENURE_STATUSES),
  sentences: z.array(id),
});

export const SaidMembership = z.object({
  member: name,
  of: name,
  kind: z.enum(MEMBERSHIP_KINDS),
  ...period,
  sentences: z.array(id),
});

/** What the model is told to answer with. */
const Whole = z.object({
  entities: z.array(SaidEntity),
  statements: z.array(SaidStatement),
  events: z.array(SaidEvent),
  tenures: z.array(SaidTenure),
  memberships: z.array(SaidMembership),
});

export type Said = z.infer<typeof Whole>;

/** As JSON Schema, for the endpoint and for the prompt. */
export const answerSchema = (): unknown => z.toJSONSchema(Whole);

const MOST_ITEMS = 5_000;
const items = z.array(z.unknown()).max(MOST_ITEMS);

/** The frame must be right, or the answer is none; an item in it that is not is left out and counted. */
export const Frame = z.object({
  entities: items,
  statements: items,
  events: items,
  tenures: items,
  memberships: items,
});
