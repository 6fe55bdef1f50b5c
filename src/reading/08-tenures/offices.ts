import type { EntityKey } from "../../domain/reading";
import qualifiers from "../tables/qualifiers.json";
import { type Home, nameBeforeAnd } from "./at-home";
import type { Holding } from "./holders";
import { homeOf } from "./home-of";
import { isOfParty } from "./lawmakers";
import { isNamedBeside, type NamedOffice, ownOffice } from "./named-offices";
import { ownerBehindName, ownerIn } from "./named-owners";
import type { Office } from "./office";
import { NATIONAL } from "./office-classes";
import { titleFor } from "./office-titles";
import { isOwned, ownerMeant, superiorOf } from "./owned-offices";
import { ownerAround } from "./owner-around";
import { ownerByBackground } from "./owner-by-background";
import type { Stage } from "./stage";

/** The office that each role phrase names; one whose owner the text does not show names none. */
export function officesOf(
  stage: Stage,
  holdings: readonly Holding[],
): readonly { readonly holding: Holding; readonly office: Office }[] {
  if (holdings.length === 0) return [];
  const home = homeOf(stage, holdings);
  const served = new Map<EntityKey, EntityKey>();
  const named = holdings.filter(isNamedBeside).map((holding) => ({ holding, of: ownerIn(stage, holding) }));
  const found = holdings.flatMap((holding) => {
    const of = ownerOf(stage, holding, home, served, named);
    if (of === null || isOfParty(stage, holding.phrase, of)) return [];
    if (!served.has(holding.person)) served.set(holding.person, of);
    return [{ holding, office: { ...titleFor(stage, holding, of), of } }];
  });
  const heads = new Set(found.filter(({ holding }) => !isOnlyHead(holding)).map(idOfHead));
  return found.filter((one) => !isOnlyHead(one.holding) || !heads.has(idOfHead(one)));
}

/** `The head of state` is the president who was named before, and holds no second office. */
const isOnlyHead = ({ phrase: { row } }: Holding): boolean => row.title === row.class && row.head;

const idOfHead = ({ holding, office }: { readonly holding: Holding; readonly office: Office }): string =>
  `${holding.person} ${office.of} ${holding.phrase.row.class}`;

/** Whose the office is. `served`: what those named so far hold their first office of. */
function ownerOf(
  stage: Stage,
  holding: Holding,
  home: Home | null,
  served: ReadonlyMap<EntityKey, EntityKey>,
  named: readonly NamedOffice[],
): EntityKey | null {
  if (isByNationality(stage, holding)) return null;
  const owner = ownerIn(stage, holding);
  if (owner !== null) return owner;
  const behind = ownerBehindName(stage, holding);
  if (behind !== undefined) return behind;
  const known = ownerByBackground(stage, holding);
  if (known !== null) return known;
  if (!isOwned(holding))
    return ownerShared(stage, holding, served) ?? ownOffice(holding, named) ?? ownerAround(stage, holding, home);
  const superior = NATIONAL.has(holding.phrase.row.class) ? superiorOf(stage, holding) : null;
  return superior === null ? ownerMeant(stage, holding) : (served.get(superior) ?? null);
}

/** `the Italian director NAME`: where he comes from, and not what he directs. */
const isByNationality = ({ scene }: Stage, { phrase: { row, title, of } }: Holding): boolean =>
  of?.kind === "DEMONYM" &&
  title === row.title &&
  OF_NO_COUNTRY.has(row.title) &&
  scene.library.almanac.countries.has(of.key);

const OF_NO_COUNTRY: ReadonlySet<string> = new Set(qualifiers["titles of no country"]);

function ownerShared(stage: Stage, holding: Holding, served: ReadonlyMap<EntityKey, EntityKey>): EntityKey | null {
  if (!NATIONAL.has(holding.phrase.row.class)) return null;
  const beside = nameBeforeAnd(stage, holding);
  return beside === null ? null : (served.get(beside) ?? null);
}
