import { membershipName, type Provenance, provenanceOf, tenureName } from "../domain/provenance";
import type { ReadEvent, ReadMembership, ReadTenure } from "../domain/reading";
import { withOwners } from "./08-tenures/countries";
import { holdingsIn } from "./08-tenures/holders";
import { joinedIn } from "./08-tenures/joining";
import { leadingIn } from "./08-tenures/leading";
import { leftIn } from "./08-tenures/leaving";
import { calledMembers } from "./08-tenures/member-phrases";
import { officesOf } from "./08-tenures/offices";
import { partiesOf } from "./08-tenures/parties";
import { periodOf } from "./08-tenures/periods";
import { predecessorsIn } from "./08-tenures/predecessors";
import { seatedIn } from "./08-tenures/seats";
import { stageOf } from "./08-tenures/stage";
import { mergedMemberships, mergedTenures, tenureOf } from "./08-tenures/told-once";
import type { Cast, Page, Sentence } from "./draft";
import type { Library } from "./library";

/** Who holds which office and who belongs to what, as role phrases and verbs of leading and joining say it. */
export function findTenures(
  page: Page,
  sentences: readonly Sentence[],
  cast: Cast,
  events: readonly ReadEvent[],
  library: Library,
): {
  tenures: readonly ReadTenure[];
  memberships: readonly ReadMembership[];
  cast: Cast;
  foundBy: () => Provenance;
} {
  const stage = stageOf(page, sentences, cast, events, library);
  const holdings = holdingsIn(stage);
  const held = officesOf(stage, holdings).map(({ holding, office }) =>
    tenureOf(stage, holding, office, periodOf(stage, holding, office)),
  );
  const foundTenures = [...held, ...predecessorsIn(stage, held), ...leadingIn(stage)];
  const tenures = mergedTenures(foundTenures.map(({ fact }) => fact));
  const foundMemberships = [
    ...partiesOf(stage, holdings, tenures),
    ...joinedIn(stage),
    ...leftIn(stage),
    ...seatedIn(stage),
    ...calledMembers(stage),
  ];
  const memberships = mergedMemberships(foundMemberships.map(({ fact }) => fact));
  const foundBy = () =>
    new Map([...provenanceOf(foundTenures, tenureName), ...provenanceOf(foundMemberships, membershipName)]);
  return { tenures, memberships, cast: withOwners(cast, tenures, library), foundBy };
}
