import type { ZoneSpan } from "../../domain/reading";
import { type Span, wordsAt } from "../../domain/span";
import type { Zone } from "../../domain/vocabulary";
import { paragraphsOf, trimmed } from "../paragraphs";
import { boilerplateOf, isRelatedHeading, relatedHeadingIn } from "./around";
import { bylineOf } from "./byline";
import { isCaption, isCreditedCaption } from "./caption";
import { datelineAt, datelinesInside } from "./dateline";
import { headlineIn } from "./headline";
import { withoutOrders } from "./orders";

/** The zones of a page in text order, without the blanks between them; an article's body is one zone where nothing interrupts it. */
export function zonesOf(text: string, headline: string | null): ZoneSpan[] {
  const paragraphs = ungluedParagraphs(text);
  const related = paragraphs.findIndex((paragraph) => isRelatedHeading(wordsAt(text, paragraph)));
  const own = related < 0 ? paragraphs : paragraphs.slice(0, related);
  const others = related < 0 ? [] : paragraphs.slice(related);
  return joined([...articleZones(text, own, headline), ...teaserZones(text, others)]);
}

/** Paragraphs, taken apart where a heading such as "Related articles" or something that is not for people was glued to them. */
const ungluedParagraphs = (text: string): Span[] =>
  paragraphsOf(text)
    .flatMap((paragraph) => relatedHeadingIn(text, paragraph))
    .flatMap((paragraph) => withoutOrders(text, paragraph))
    .map((paragraph) => trimmed(text, paragraph))
    .map((paragraph) => withoutMark(text, paragraph))
    .filter(({ start, end }) => start < end);

const MARK = /^(?:#{1,6}|[-*+•–>]) +/u;

/** Without the mark of a markdown heading, bullet or quotation. */
const withoutMark = (text: string, { start, end }: Span): Span => ({
  start: start + (MARK.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0),
  end,
});

function articleZones(text: string, paragraphs: readonly Span[], headline: string | null): ZoneSpan[] {
  const headlineAt = headlineIn(text, paragraphs, headline);
  const top = topZones(text, paragraphs, headlineAt);
  return paragraphs.map((paragraph, i) => ({ ...paragraph, zone: top[i] ?? bodyZone(wordsAt(text, paragraph)) }));
}

/** The zones of everything before the first paragraph that is the article itself. */
function topZones(text: string, paragraphs: readonly Span[], headlineAt: number): Zone[] {
  const zones: Zone[] = [];
  for (const at of paragraphs.keys()) {
    const zone = at === headlineAt ? "HEADLINE" : topZone(text, paragraphs, at);
    if (zone === "BODY") break;
    zones.push(zone);
  }
  return zones;
}

function topZone(text: string, paragraphs: readonly Span[], at: number): Zone {
  const paragraph = paragraphs[at] ?? { start: 0, end: 0 };
  const words = wordsAt(text, paragraph);
  if (bylineOf(words) !== null) return "BYLINE";
  if (datelineAt(text, paragraph.start) !== null) return "BODY";
  if (isCreditedCaption(words)) return "CAPTION";
  return boilerplateOf(words) ?? (isCaption(text, paragraphs, at) ? "CAPTION" : "BODY");
}

function bodyZone(words: string): Zone {
  if (isCreditedCaption(words)) return "CAPTION";
  return boilerplateOf(words) ?? "BODY";
}

/** After "Related articles" everything belongs to other articles, one a paragraph or one a dateline. */
function teaserZones(text: string, paragraphs: readonly Span[]): ZoneSpan[] {
  return paragraphs.flatMap((paragraph): ZoneSpan[] => {
    const words = wordsAt(text, paragraph);
    if (isRelatedHeading(words) || boilerplateOf(words) === "BOILERPLATE")
      return [{ ...paragraph, zone: "BOILERPLATE" }];
    const starts = [paragraph.start, ...datelinesInside(text, paragraph)];
    return starts.map((start, i) => ({ ...trimmedEnd(text, start, starts[i + 1] ?? paragraph.end), zone: "TEASER" }));
  });
}

const trimmedEnd = (text: string, start: number, end: number): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});

/** Neighbouring paragraphs of the body are one zone; every caption, teaser or line of boilerplate stays one of its own. */
function joined(zones: readonly ZoneSpan[]): ZoneSpan[] {
  const result: ZoneSpan[] = [];
  for (const zone of zones) {
    const last = result.at(-1);
    if (last?.zone === "BODY" && zone.zone === "BODY") result[result.length - 1] = { ...last, end: zone.end };
    else result.push(zone);
  }
  return result;
}
