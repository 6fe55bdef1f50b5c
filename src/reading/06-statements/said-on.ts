import type { ReadStatement } from "../../domain/reading";
import { datesIn } from "../dates/resolve-date";
import type { Page } from "../draft";
import { spanOf } from "./attribution";
import type { Told } from "./told";
import type { Unit } from "./unit";

type SaidOn = ReadStatement["saidOn"];

/** When each was said: the date in its own sentence but outside its words, else the last such date of the paragraph. */
export function saidOnOf(told: readonly Told[], page: Page): SaidOn[] {
  const known = new Map<string, SaidOn>();
  return told.map((one) => {
    const place = `${one.unit.zone} ${one.unit.paragraph}`;
    const own = dateOutside(one, page) ?? known.get(place) ?? null;
    known.set(place, own);
    return own;
  });
}

function dateOutside({ unit, content }: Told, page: Page): SaidOn {
  const start = unit.tokens[0]?.start ?? 0;
  const end = unit.tokens.at(-1)?.end ?? start;
  const said = content.map((part) => spanOf(unit, part));
  const dates = datesIn(page.text.slice(start, end), page).filter(
    ({ start: from }) => !said.some((part) => part.start <= start + from && start + from < part.end),
  );
  const when = dates.find(({ start: from }) => !isDateline(unit, page, start + from))?.when;
  return when ? { from: when.from, to: when.to } : null;
}

const isDateline = (_unit: Unit, { dateline }: Page, at: number): boolean =>
  dateline !== null && at >= dateline.start && at <= dateline.end + 12;
