import type { EntityKey } from "../../domain/reading";
import type { Span } from "../../domain/span";
import { filedFrom } from "../05-entities/home-country";
import { lookUp } from "../almanac";
import { type Home, homeIn } from "./at-home";
import type { Holding } from "./holders";
import { ownerIn } from "./named-owners";
import { ownerByBackground } from "./owner-by-background";
import type { Stage } from "./stage";

/** The country the article is about: where it was filed or whose office-holders it names most, else the one named most. */
export function homeOf(stage: Stage, holdings: readonly Holding[]): Home | null {
  const filed = filedFrom(stage.scene);
  const country = countryMeant(stage, holdings, filed);
  if (country === null) return null;
  const told = holdings.filter((holding) => ownerIn(stage, holding) === country);
  return homeIn(stage, country, filed === country, told);
}

function countryMeant(stage: Stage, holdings: readonly Holding[], filed: EntityKey | null): EntityKey | null {
  const { countries } = stage.scene.library.almanac;
  const governed = holdings.flatMap((holding) => ownerIn(stage, holding) ?? ownerByBackground(stage, holding) ?? []);
  const told = governed.filter((key) => countries.has(key) && (filed !== null || mayBeHome(stage, key)));
  if (filed !== null) return mostFrequent([filed, ...told]);
  if (isFiledFromUnknown(stage)) return null;
  const most = mostFrequent(told);
  if (most === null) return mostNamed(stage);
  return isMoreThanPassing(stage, most, told) ? most : null;
}

/** One visiting "German Foreign Minister", named far down, does not make the article one about Germany. */
const isMoreThanPassing = (stage: Stage, country: EntityKey, told: readonly EntityKey[]): boolean =>
  told.filter((key) => key === country).length > 1 || isInLead(stage, stage.members.get(country)?.mentions ?? []);

/** `PORT LOUISE, Bandora`: filed from a country that the almanac does not have, so that no other one is meant. */
function isFiledFromUnknown({ scene }: Stage): boolean {
  const [, ...around] = scene.page.dateline?.text.split(", ") ?? [];
  const place = around.find((part) => !/\d/u.test(part));
  return place !== undefined && lookUp(scene.library.almanac.names, place) === null;
}

/** `CASTLEFORD QUAY, Sept. 18 —`: of what was filed from a place nobody knows, a country named further down is not the home. */
const mayBeHome = ({ members, scene }: Stage, key: EntityKey): boolean =>
  scene.page.dateline === null || members.get(key)?.mentions.some(({ start }) => start < endOfLead(scene)) === true;

/** The first of those that stand in a list most often. */
function mostFrequent(keys: readonly EntityKey[]): EntityKey | null {
  const times = new Map<EntityKey, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return [...times].find(([, count]) => count === most)?.[0] ?? null;
}

function mostNamed(stage: Stage): EntityKey | null {
  const { members, scene } = stage;
  const { countries } = scene.library.almanac;
  const named = [...members.values()].filter((member) => countries.has(member.key));
  const [most, second] = named.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (most === undefined || most.mentions.length === second?.mentions.length) return null;
  const byName = most.mentions.filter(({ kind }) => kind !== "PRONOUN");
  return isInLead(stage, byName) || (byName.length > 1 && scene.page.dateline === null) ? most.key : null;
}

const isInLead = ({ scene }: Stage, mentions: readonly Span[]): boolean =>
  mentions.some(({ start }) => start < endOfLead(scene));

/** A country named once, far down, or not before the second paragraph of what was filed from somewhere, is not what the article is about. */
const endOfLead = ({ sentences }: Stage["scene"]): number =>
  sentences.filter(({ zone }) => zone === "BODY").find((_, at) => at === LEAD - 1)?.end ?? Number.POSITIVE_INFINITY;

const LEAD = 2;
