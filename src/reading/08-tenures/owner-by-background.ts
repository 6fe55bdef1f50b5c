import type { BackgroundTenure } from "../../domain/background";
import type { EntityKey } from "../../domain/reading";
import { holdsOn } from "./held-on";
import type { Holding } from "./holders";
import { plainTitle } from "./plain-title";
import type { Stage } from "./stage";

/** `President Ann Lee`: the only country or body whose such office this person holds, held or will hold. */
export function ownerByBackground(stage: Stage, { person, phrase }: Holding): EntityKey | null {
  const same = stage.background.filter(
    (t) => t.person === person && isSameTitle(t, phrase.row.title, phrase.row.vague),
  );
  const now = same.filter((t) => holdsOn(t, stage.scene.page.publishedOn));
  const fitting = new Set((now.length > 0 ? now : same).map((t) => t.of));
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}

const isSameTitle = (tenure: BackgroundTenure, title: string, vague: boolean): boolean =>
  vague ? tenure.head : plainTitle(tenure.title) === plainTitle(title).replace(/ elect$/u, "");
