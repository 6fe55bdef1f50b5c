import type { SourceDocument } from "../../domain/ports";
import type { ZoneSpan } from "../../domain/reading";
import { wordsAt } from "../../domain/span";
import type { Page } from "../draft";
import { writtenDate } from "../written-date";
import { type Byline, bylineOf } from "./byline";
import type { Dateline } from "./dateline";
import { spokenDatesIn } from "./spoken-date";
import { isPublisher } from "./words";

type Head = Pick<
  Page,
  "headline" | "bylines" | "sourceName" | "sourceSpan" | "publishedOn" | "publishedPrecision" | "updatedOn"
>;

/** Headline, bylines, source and dates: what stands in the front matter goes before what the page says. */
export function headOf(document: SourceDocument, zones: readonly ZoneSpan[], dateline: Dateline | null): Head {
  const lines = zones.filter(({ zone }) => zone === "BYLINE");
  const bylines = lines.map((zone) => ({ ...zone, said: bylineOf(wordsAt(document.text, zone)) }));
  const said = bylines.map((line) => line.said).filter((line) => line !== null);
  const filed = dateline === null ? null : dateIn(document.text, dateline);
  const published =
    document.published === null ? (firstOf(said, "published") ?? filed) : writtenDate(document.published);
  const updated = document.updated === null ? firstOf(said, "updated") : writtenDate(document.updated);
  const headline = zones.find(({ zone }) => zone === "HEADLINE");
  const names = document.bylines.length > 0 ? document.bylines : said.flatMap((line) => line.names);
  return {
    headline: headline === undefined ? document.headline : wordsAt(document.text, headline),
    bylines: names,
    ...sourceOf(document, bylines, names, dateline?.agency ?? null),
    publishedOn: published?.on ?? null,
    publishedPrecision: published?.precision ?? null,
    updatedOn: updated?.on ?? null,
  };
}

/** `OSLO, Feb. 3, 2026 (Nor Wire) -`: where nothing else dates the page, the dateline does, if it names a year. */
const dateIn = (text: string, { start, bodyStart }: Dateline): Byline["published"] =>
  spokenDatesIn(text.slice(start, bodyStart))[0]?.date ?? null;

const firstOf = (lines: readonly Byline[], date: "published" | "updated"): Byline["published"] =>
  lines.map((line) => line[date]).find((found) => found !== null) ?? null;

function sourceOf(
  document: SourceDocument,
  lines: readonly (ZoneSpan & { readonly said: Byline | null })[],
  names: readonly string[],
  agency: string | null,
): Pick<Page, "sourceName" | "sourceSpan"> {
  const line = lines.find(({ said }) => said !== null && said.source !== null);
  const inLine = line?.said?.source ?? null;
  const span =
    line === undefined || inLine === null ? null : { start: line.start + inLine.start, end: line.start + inLine.end };
  const sourceName = document.source ?? inLine?.name ?? names.find(isPublisher) ?? agency;
  return { sourceName, sourceSpan: sourceName === inLine?.name ? span : null };
}
