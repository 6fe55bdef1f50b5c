import type { SourceDocument } from "../domain/ports";
import { datelineOf } from "./01-page/dateline";
import { headOf } from "./01-page/head";
import { refuseUnreadable } from "./01-page/refusal";
import { teasersOf } from "./01-page/teasers";
import { zonesOf } from "./01-page/zones";
import type { Page } from "./draft";

/** What on the page is the article and what is around it. Throws NOTHING_TO_READ for a page that holds no article. */
export function readPage(document: SourceDocument): Page {
  const { text } = document;
  const zones = zonesOf(text, document.headline);
  refuseUnreadable(zones);
  const dateline = datelineOf(text, zones);
  return {
    text,
    ...headOf(document, zones, dateline),
    dateline: dateline === null ? null : { text: dateline.text, start: dateline.start, end: dateline.end },
    language: document.language ?? "en",
    url: document.url,
    zones,
    teasers: teasersOf(text, zones),
  };
}
