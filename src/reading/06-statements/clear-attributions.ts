import { withVerbsAfterQuotations } from "./after-quotation";
import { withAround } from "./around";
import type { Attribution } from "./attribution";
import { withQuotationBehindColon } from "./behind-colon";
import { cutAtAsideEnd, cutAtNextStatement, cutAtNextVerb, cutAtOwnVerb } from "./clause-ends";
import { withoutAddressee } from "./demands";
import { withWhatIsNamed } from "./giving-names";
import { onTheVerb, withoutAlleged } from "./hedged-cues";
import { withoutImpersonal } from "./impersonal";
import { withPromisedDeeds } from "./infinitives";
import { withoutInnerThoughts } from "./inner-thoughts";
import { asIntroduction, isIntroduction } from "./introductions";
import { withoutBelieved, withRightSource } from "./misread-sources";
import { isNothingAfterAll } from "./nothing-after-all";
import { isNothingSaid } from "./nothing-said";
import { withoutQuality, withSubjectOfVerb } from "./only-qualified";
import { withSayingParticiples } from "./participles";
import { withPassedOn } from "./passed-on";
import { withAccusationAlone, withPassiveSubject } from "./passives";
import { withPlainStatements } from "./plain-statements";
import { snapToQuotation, withQuotations } from "./quotations";
import { onTheLastVerb } from "./said-next";
import { withoutThreatened } from "./shared-passives";
import { saysSomething } from "./something-said";
import { withSources } from "./sources";
import { withDoerBehind } from "./told-by";
import { trimmed } from "./trimmed";
import { withoutFalseSource, withTrueSource } from "./true-sources";
import { withTurnsOfPhrase } from "./turns-of-phrase";
import type { Unit } from "./unit";

/**
 * What rules know better than the taggers: who speaks a direct quotation, where quoted words begin and end, whose participle a
 * participle is, and what is no statement at all.
 */
export function clearAttributions(unit: Unit, tagged: readonly Attribution[]): Attribution[] {
  const told = withPlainVerbs(unit, withAround(unit, withTurnsOfPhrase(unit, onlySaid(tagged))));
  if (told.length === 0 && unit.quotations.length === 0) return [];
  const spoken = onlyTheirs(withSources(withQuoted(unit, told)));
  const clear = cutAtNextStatement(withPassedOn(unit, cutAtVerbs(spoken)))
    .map(trimmed)
    .map(asIntroduction);
  return withoutInnerThoughts(
    clear.filter((one) => (saysSomething(one) || isIntroduction(one)) && !isNothingAfterAll(one)),
  );
}

/** What the taggers have found, on the right verb and with the right source. */
const onlySaid = (tagged: readonly Attribution[]): readonly Attribution[] =>
  tagged
    .map(onTheVerb)
    .map(withRightSource)
    .map(withTrueSource)
    .map(withSubjectOfVerb)
    .map(onTheLastVerb)
    .filter((one) => !isNothingSaid(one));

const withPlainVerbs = (unit: Unit, known: readonly Attribution[]): readonly Attribution[] =>
  withPlainStatements(unit, withSayingParticiples(unit, withPromisedDeeds(unit, known)));

function withQuoted(unit: Unit, told: readonly Attribution[]): readonly Attribution[] {
  const around = withVerbsAfterQuotations(unit, told);
  const named = withQuotations(unit, around.map(withWhatIsNamed)).map(snapToQuotation);
  return withQuotationBehindColon(unit, named);
}

/** Without what is said of the source or to somebody, and with who passes it on. */
const onlyTheirs = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions
    .map(withoutImpersonal)
    .map(withoutQuality)
    .map(withoutBelieved)
    .map(withoutAlleged)
    .map(withoutFalseSource)
    .map(withoutThreatened)
    .map(withoutAddressee)
    .map(withPassiveSubject)
    .map(withAccusationAlone)
    .map(withDoerBehind);

const cutAtVerbs = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions.map(cutAtNextVerb).map(cutAtOwnVerb).map(cutAtAsideEnd);
