import type { Attribution } from "./attribution";
import { type Cued, isCued } from "./cued";
import { isDoneByCalling, isTelephoned } from "./done-by-calling";
import { isAllegedSomebody, isAttribute, isNamed, isNobodysNoun, isNoun } from "./no-verb";
import {
  isAsExpected,
  isAskedInPassing,
  isDueThen,
  isLeftUnsaid,
  isNotToBeSaid,
  isPlanOrWish,
  isStillToBeSaid,
  isYetToBeSaid,
} from "./not-said-yet";
import { isOnlyDone } from "./only-done";
import { isOnlyNamed } from "./only-named";
import { isOnlyQualified } from "./only-qualified";
import { isCompared, isHeld, isKeptUp, isRaised, isRansom, isService, isTale, isVerdict } from "./other-senses";
import { isDismissal, isGoverned, isLostOffice } from "./power";

/** What the taggers take for speech although nobody says anything. */
export const isNothingSaid = (one: Attribution): boolean =>
  isCued(one) &&
  (isOnlyDone(one) ||
    isOnlyNamed(one) ||
    isOnlyQualified(one) ||
    isNoVerb(one) ||
    isOtherSense(one) ||
    isOfPower(one) ||
    isNotSaidYet(one));

const isNoVerb = (one: Cued): boolean =>
  isNamed(one) || isNobodysNoun(one) || isNoun(one) || isAttribute(one) || isAllegedSomebody(one);

const isOtherSense = (one: Cued): boolean =>
  isTelephoned(one) ||
  isDoneByCalling(one) ||
  isRaised(one) ||
  isHeld(one) ||
  isKeptUp(one) ||
  isCompared(one) ||
  isVerdict(one) ||
  isService(one) ||
  isTale(one) ||
  isRansom(one);

const isOfPower = (one: Cued): boolean => isDismissal(one) || isLostOffice(one) || isGoverned(one);

const isNotSaidYet = (one: Cued): boolean =>
  isAsExpected(one) ||
  isDueThen(one) ||
  isNotToBeSaid(one) ||
  isPlanOrWish(one) ||
  isStillToBeSaid(one) ||
  isLeftUnsaid(one) ||
  isYetToBeSaid(one) ||
  isAskedInPassing(one);
