/** Events, tenures and memberships. */
import { alternativesOf, dateOf, graded } from "./graded.mjs";

export function eventOf(context, id, spec) {
  const { target, key, participants } = context;
  const [type, title] = spec.what;
  const { about = [], partOf = null, responseTo = null, causedBy = null } = spec;
  const { date, others } = dateOf(context, spec.when ?? null);
  const event = {
    id,
    type,
    title,
    participants: participants(spec.who ?? ""),
    about: about.map(target),
    partOf,
    responseTo,
    causedBy,
    place: key(spec.place ?? null),
    when: date,
    reports: spec.reports.map((report) => reportOf(context, report)),
  };
  const otherwise = alternativesOf(context, spec.alternatives ?? {});
  return graded(event, spec.tier, { ...(others && { when: others }), ...otherwise });
}

function reportOf({ page, key }, [sentence, words, factuality = "ASSERTED", accordingTo = null, statement = null]) {
  return { sentence, ...page.at(sentence, words), factuality, accordingTo: key(accordingTo), statement };
}

export function tenureOf({ key }, [holder, title, of, status, sentences, more = {}]) {
  const { head = false, from = null, to = null, tier, alternatives } = more;
  return graded({ person: key(holder), title, of: key(of), head, from, to, status, sentences }, tier, alternatives);
}

export function membershipOf({ key }, [member, of, kind, sentences, { tier, alternatives } = {}]) {
  return graded({ member: key(member), of: key(of), kind, sentences }, tier, alternatives);
}
