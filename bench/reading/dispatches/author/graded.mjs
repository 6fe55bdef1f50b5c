/** What only gold has: how much an item is asked for, and what else is accepted. */

export function graded(item, tier = "core", alternatives = {}) {
  return { ...item, tier, ...(Object.keys(alternatives).length > 0 && { alternatives }) };
}

/** The date, and what is accepted instead of a day that only the sentences before give. */
export function dateOf({ published }, given) {
  const before = { from: null, to: published, precision: "DAY", basis: "PUBLICATION" };
  const fromNow = { from: published, to: null, precision: "DAY", basis: "TENSE" };
  if (given === "PAST") return { date: before };
  if (given === "TO_COME") return { date: fromNow };
  if (!given?.assumed) return { date: given };
  const { assumed, ...date } = given;
  return { date, others: assumed && [before, null] };
}

/** Alternatives are written like the fields they replace. */
export function alternativesOf(context, alternatives) {
  return Object.fromEntries(
    Object.entries(alternatives).map(([field, values]) => [
      field,
      values.map((value) => written(context, field, value)),
    ]),
  );
}

function written(context, field, value) {
  const { key, target, participants } = context;
  if (field === "participants") return participants(value);
  if (field === "about") return value.map(target);
  if (field === "addressees") return value.map(key);
  if (field === "speaker" || field === "place" || field === "via") return key(value);
  return field === "when" ? dateOf(context, value).date : value;
}
