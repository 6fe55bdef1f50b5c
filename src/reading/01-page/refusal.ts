import { DatelineError } from "../../domain/errors";
import type { ZoneSpan } from "../../domain/reading";
import type { Zone } from "../../domain/vocabulary";

const READABLE: readonly Zone[] = ["HEADLINE", "CAPTION", "BODY"];

export function refuseUnreadable(zones: readonly ZoneSpan[]): void {
  if (zones.some(({ zone }) => READABLE.includes(zone))) return;
  const found = [...new Set(zones.map(({ zone }) => zone.toLowerCase()))].join(", ") || "nothing";
  throw new DatelineError({
    code: "NOTHING_TO_READ",
    happened: `The page holds no article: all that was found is ${found}.`,
    expected: "a page with a headline, a caption or a paragraph of its own",
    why: "Teasers belong to other articles, and navigation says nothing; neither may become a fact of this one.",
    fix: "Save the page of the article itself, or the article's text alone.",
  });
}
