import type { EntityKey } from "../../domain/reading";
import { isOnce } from "../asked-once";
import { isAnother, isOnlyABank } from "./another-body";
import { bodyDescription, onlyOnes, type Remembered } from "./body-description";
import { type BodyMention, bodyMentionsIn } from "./body-mentions";
import { BODY_NOUNS } from "./body-nouns";
import { definiteStart, hasCompound, isIntroduced } from "./definite-body";
import type { Choice, Description } from "./description";
import { type Meant, ownedBodies } from "./owned-bodies";
import { type Roster, type Sighting, sighting, takenBy } from "./roster";
import type { Scene, Word } from "./scene";
import { townsBehind } from "./towns-behind";

/** `the alliance`, `our Alliance`, `the group`, `the country`: the likeliest of the bodies and places it can mean. */
export function bodySightings(scene: Scene, roster: Roster, choice: Choice): readonly Sighting[] {
  const mentions = bodyMentionsIn(scene, roster);
  const meantBy = bodyMeant(scene, roster, mentions, choice);
  const remembered = nothingYet(roster, mentions);
  const found: Sighting[] = [];
  let next = 0;
  for (const noun of bodyNounsIn(scene, roster, mentions)) {
    for (; (mentions[next]?.tie.start ?? noun.start) < noun.start; next += 1) remember(remembered, mentions[next]);
    const one = meantBy(noun, remembered);
    if (isIntroduced(scene, noun)) remembered.introduced.set(noun.lower, noun);
    if (one === null) continue;
    found.push(one);
    remembered.called.set(noun.lower, one.tie.key);
    remember(remembered, describedAgain(one, remembered));
  }
  return found;
}

const isBodyNoun = isOnce(({ lower }) => BODY_NOUNS.has(lower));

/** Words for bodies and places, the article's own included, that are nobody's name. */
function bodyNounsIn(scene: Scene, { ties }: Roster, mentions: readonly BodyMention[]): readonly Word[] {
  const taken = takenBy(ties.filter((tie) => tie.kind === "NAME"));
  const called = new Set(mentions.flatMap((one) => [...one.called]));
  return scene.words.filter((word) => (isBodyNoun(word) || called.has(word.lower)) && !taken(word));
}

const nothingYet = (roster: Roster, mentions: readonly BodyMention[]): Remembered => ({
  seen: [],
  last: new Map(),
  only: onlyOnes(roster, mentions),
  called: new Map(),
  introduced: new Map(),
});

function remember({ seen, last }: Remembered, mention: BodyMention | undefined): void {
  if (mention === undefined) return;
  seen.push(mention);
  last.set(mention.tie.key, mention);
}

/** What has been "the company" is mentioned there, and can be called whatever it could be called before. */
function describedAgain({ tie }: Sighting, { last }: Remembered): BodyMention | undefined {
  const before = last.get(tie.key);
  return before && { ...before, tie };
}

function bodyMeant(scene: Scene, roster: Roster, mentions: readonly BodyMention[], choice: Choice) {
  const taken = takenBy(roster.ties.filter((tie) => tie.kind === "NAME"));
  const owned = ownedBodies(roster, mentions);
  const behind = townsBehind(scene, roster);
  return (noun: Word, remembered: Remembered): Sighting | null => {
    const ask = (first: Word): EntityKey | null =>
      behind(noun) ?? keyMeant(noun, bodyDescription(scene, roster, [first, noun], remembered), choice);
    const meant = definiteBody(scene, noun, ask) ?? owned(scene, noun);
    const identity = meant ? roster.identities.get(meant.key) : undefined;
    if (!meant || !identity || isOnlyABank(scene, meant.first, noun, identity.name)) return null;
    if (taken({ start: meant.first.start, end: noun.end })) return null;
    return sighting(identity, { start: meant.start, end: noun.end }, "DESCRIPTOR", `class: ${noun.lower}`);
  };
}

function definiteBody(scene: Scene, noun: Word, ask: (first: Word) => EntityKey | null): Meant | null {
  const first = definiteStart(scene, noun);
  const key = first === null || isAnother(scene, first, noun) ? null : ask(first);
  return first && key ? { key, first: hasCompound(scene, noun) ? noun : first, start: first.start } : null;
}

/** A word that is not used of bodies in general, and that the article itself has for one, means that one. */
function keyMeant(noun: Word, description: Description, choice: Choice): EntityKey | null {
  const [last] = description.candidates;
  if (last === undefined) return null;
  return isBodyNoun(noun) ? choice(description) : last.key;
}
