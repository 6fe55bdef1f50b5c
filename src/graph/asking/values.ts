import { EVENT_TYPE_NAMES, eventType, isEventTypeName } from "../../domain/event-types";
import { FACTUALITIES } from "../../domain/vocabulary";
import type { ValueForm } from "../shapes";
import conflicts from "../tables/conflicts.json";
import { snippetOf } from "./snippet";

/** Rebuilds a value of the API from what came over Bolt. */
export type Decode = (raw: unknown) => unknown;

/** As it came; absent is null. The connection gives integers as numbers. */
export const plain: Decode = (raw) => raw ?? null;

export function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

/** A calendar date as it is, an instant cut to its day. */
export function day(raw: unknown): string | null {
  if (typeof raw === "number") return new Date(raw).toISOString().slice(0, 10);
  return typeof raw === "string" ? raw.slice(0, 10) : null;
}

/** `2024-11-06T09:30:00Z`; milliseconds only where there are some. */
export function instant(raw: unknown): string | null {
  return typeof raw === "number" ? new Date(raw).toISOString().replace(".000Z", "Z") : null;
}

export interface SpanValue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function span(raw: unknown): SpanValue | null {
  const [start, end, text] = listOf(raw);
  const isWhole = typeof start === "number" && typeof end === "number" && typeof text === "string";
  return isWhole ? { start, end, text } : null;
}

/** Three lists side by side: starts, ends, texts. */
export function spans(raw: unknown): readonly SpanValue[] {
  const [starts, ends, texts] = listOf(raw).map(listOf);
  return (starts ?? []).flatMap((start, place) => span([start, ends?.[place], texts?.[place]]) ?? []);
}

/** The part of a stretch of the article that stands in one of its sentences: start, end, the sentence's start and text. */
export function words(raw: unknown): SpanValue | null {
  const [from, to, offset, text] = listOf(raw);
  if (typeof from !== "number" || typeof to !== "number" || typeof offset !== "number" || typeof text !== "string")
    return null;
  const start = Math.max(from, offset);
  const end = Math.min(to, offset + text.length);
  return start < end ? { start, end, text: text.slice(start - offset, end - offset) } : null;
}

/** Texts, the one to show first, and the words that were searched for. */
function snippet(raw: unknown): string | null {
  const [texts, searched] = listOf(raw).map((each) => listOf(each).map(String));
  return texts && searched ? snippetOf(texts, searched) : null;
}

const CONFLICTS: Readonly<Record<string, string>> = conflicts;

/** In a sentence what the disagreement is about: kind, what it is called, and the dates that differ. */
function conflict(raw: unknown): string {
  const [kind, called, starts, ends] = listOf(raw);
  const dates = [...listOf(starts), ...listOf(ends)].join(" or ");
  return (CONFLICTS[String(kind)] ?? "").replace("…", String(called ?? dates));
}

/** What ties two things: an event's type and which of them did it, in words; what else ties them is told in words already. */
function tie(raw: unknown): string {
  return String(raw).split(", ").map(inWords).join(", ");
}

function inWords(label: string): string {
  const [type = "", direction] = label.split(" ");
  if (!isEventTypeName(type)) return label;
  if (direction === undefined) return type.toLowerCase().replaceAll("_", " ");
  return direction === "<" ? eventType(type).underwent : eventType(type).did;
}

const codeOf = (code: "plover" | "cameo" | "quad"): Decode => {
  return (raw) => (typeof raw === "string" && isEventTypeName(raw) ? eventType(raw)[code] : null);
};

/** Values, except for spans, which are objects of the API and so have a selection of their own. */
export const DECODERS: Readonly<Record<ValueForm, Decode>> = {
  PLAIN: plain,
  DAY: day,
  INSTANT: instant,
  SPAN: span,
  SPANS: spans,
  WORDS: words,
  SNIPPET: snippet,
  CONFLICT: conflict,
  TIE: tie,
  FACTUALITY: (raw) => (typeof raw === "number" ? (FACTUALITIES[raw] ?? null) : null),
  PLOVER: codeOf("plover"),
  CAMEO: codeOf("cameo"),
  QUAD: codeOf("quad"),
};

/** The event types that make up one of the four quad classes. */
export const typesOfQuad = (quad: unknown): readonly string[] =>
  EVENT_TYPE_NAMES.filter((name) => eventType(name).quad === quad);

/** Of every event type the quad class it belongs to, where it belongs to one. */
export const quadsOfTypes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    EVENT_TYPE_NAMES.flatMap((name) => {
      const { quad } = eventType(name);
      return quad === null ? [] : [[name, quad]];
    }),
  );
