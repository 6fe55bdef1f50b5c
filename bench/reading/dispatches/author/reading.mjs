/** Turns a dispatch written in words (see page.mjs and the files under develop/) into an article and its gold Reading. */
import { fail, openPage } from "./page.mjs";

const ROLES = /^(ACTOR|RECIPIENT|WINNER|LOSER|CANDIDATE|VICTIM) /u;
const DAY_OF = { DAY: 10, MONTH: 7, YEAR: 4 };

// ---------------------------------------------------------------- words for the dispatches

const entity =
  (kind, tier) =>
  (name, more = {}) => ({ kind, name, tier, ...more });
export const person = entity("PERSON", "core");
export const organisation = entity("ORGANISATION", "core");
export const place = entity("PLACE", "core");
export const group = entity("GROUP", "stretch");
export const stretch = { tier: "stretch" };

/** A written date, or one that a word of the sentence gives ("on Monday"). */
export const on = (from, basis = "RELATIVE", to = from) => ({ from, to, precision: precisionOf(from ?? to), basis });
export const dated = (from, to = from) => on(from, "EXPLICIT", to);
/** A day that only the sentences before give: "some time before publication" and no date are accepted, too. */
export const assumed = (from) => ({ ...on(from), assumed: true });
export const past = "PAST";
export const toCome = "TO_COME";
/** The words that report an event whose statement performs it: to promise is to say so. */
export const does = (sentence, words, statement) => [sentence, words, "ASSERTED", null, statement];

const precisionOf = (date) =>
  Object.keys(DAY_OF).find((name) => DAY_OF[name] === date.length) ?? fail(`no date: ${date}`);

// ---------------------------------------------------------------- the article and its Reading

export function articleOf({ headline, byline, source, published, updated, page }) {
  const front = { headline, byline, source, published, ...(updated && { updated }), language: "en" };
  const lines = Object.entries(front).map(
    ([name, value]) => `${name}: ${/^['"]|: | #/u.test(value) ? JSON.stringify(value) : value}`,
  );
  return `---\n${lines.join("\n")}\n---\n${openPage(page).text}`;
}

export function readingOf(spec) {
  const page = openPage(spec.page);
  const keys = new Map(Object.entries(spec.entities).map(([alias, e]) => [alias, e.key ?? slug(e.name)]));
  const key = (alias) => (alias === null ? null : (keys.get(alias) ?? fail(`no entity ${alias}`)));
  const context = { page, spec, key, target: (t) => (/^E\d+$/u.test(t) ? t : key(t)) };
  return {
    format: "dateline-reading/1",
    reader: { name: "hand", version: "1.0.0" },
    text: page.text,
    article: articleData(context),
    zones: page.zones,
    sentences: page.sentences,
    entities: Object.entries(spec.entities).map(([alias, e]) => entityOf(context, alias, e)),
    statements: Object.entries(spec.statements).map(([id, s]) => statementOf(context, id, s)),
    events: Object.entries(spec.events).map(([id, e]) => eventOf(context, id, e)),
    tenures: (spec.tenures ?? []).map((t) => tenureOf(context, t)),
    memberships: (spec.memberships ?? []).map(([member, of, kind, sentences, more]) =>
      graded({ member: key(member), of: key(of), kind, sentences }, more),
    ),
    topics: spec.topics.map(([code, label, more]) => graded({ code: `medtop:${code}`, label, score: 1 }, more)),
    teasers: page.zones
      .filter((z) => z.zone === "TEASER")
      .map(({ start, end }) => ({ start, end, truncated: !/[.!?]["”]?$/u.test(page.text.slice(start, end)) })),
    notes: spec.notes ?? [],
    never: (spec.never?.({ at: page.at, key }) ?? []).map(([sentence, why, match, more], i) => ({
      id: `N${i + 1}`,
      sentence,
      why,
      match,
      ...more,
    })),
  };
}

function articleData({ page, spec, key }) {
  const { headline, byline, published, updated = null, dateline } = spec;
  const located = dateline && {
    text: dateline[0],
    ...page.at(dateline[2] ?? firstBodySentence(page), dateline[0]),
    place: key(dateline[1]),
  };
  return {
    headline,
    bylines: [byline],
    source: key("wire"),
    dateline: located ?? null,
    publishedOn: published,
    publishedPrecision: "DAY",
    updatedOn: updated,
    language: "en",
    url: null,
  };
}

const firstBodySentence = (page) => page.sentences.find((s) => s.zone === "BODY").id;

function entityOf({ page, key }, alias, { kind, name, wikidata = null, key: _own, tier, alternatives }) {
  const mentions = page.mentions
    .filter((m) => m.alias === alias)
    .map(({ start, end, kind: sort }) => ({ start, end, kind: sort }));
  return graded({ key: key(alias), kind, name, wikidata, mentions: mentions.sort(byPlace) }, { tier, alternatives });
}

const byPlace = (a, b) => a.start - b.start || a.end - b.end;

// ---------------------------------------------------------------- statements

function statementOf(context, id, spec) {
  const { page, key, target } = context;
  const {
    by,
    how = "EXPLICIT",
    to = [],
    via = null,
    cue = null,
    at,
    says,
    about = [],
    hedge = null,
    negated = false,
  } = spec;
  const sentences = [at].flat();
  const { content, quotes } = saidIn(page, sentences, says);
  const kind = spec.kind ?? (quotes.length === 0 ? "INDIRECT" : quotes.length === content.length ? "DIRECT" : "MIXED");
  const { date: saidOn, others } = dateOf(context, spec.on ?? null, ({ from, to: until }) => ({ from, to: until }));
  return graded(
    {
      id,
      kind,
      speaker: key(by),
      attribution: how,
      addressees: to.map(key),
      via: key(via),
      cue: cue && cueIn(page, sentences, cue),
      content,
      quotes,
      sentences,
      about: about.map(target),
      saidOn,
      hedge,
      negated,
    },
    {
      tier: spec.tier,
      alternatives: alternativesOf(
        context,
        spec,
        { ...(others && { saidOn: others.filter((d) => d === null) }) },
        sentences,
      ),
    },
  );
}

/** `said/say` stands in the first of the sentences that has it. */
function cueIn(page, sentences, cue) {
  const [words, lemma] = cue.split("/");
  for (const id of sentences) {
    try {
      return { ...page.at(id, words), lemma };
    } catch (error) {
      if (id === sentences.at(-1)) throw error;
    }
  }
  return fail("a statement without sentences");
}

/** What is said, as it is printed; quotation marks split it, and what stands between them is verbatim. */
function saidIn(page, sentences, says) {
  const spans = [says].flat().flatMap((words) => partsOf(page, spanAcross(page, sentences, words)));
  return {
    content: spans.map(({ start, end }) => ({ start, end })),
    quotes: spans.filter((s) => s.quoted).map(({ start, end }) => ({ start, end })),
  };
}

function spanAcross(page, sentences, words) {
  const own = page.sentences.filter((s) => sentences.includes(s.id));
  return page.after(own[0].start, own.at(-1).end, words);
}

function partsOf({ text }, { start, end }) {
  const parts = [];
  let quoted = false;
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !/["“”]/u.test(text[i])) continue;
    const part = trimmed(text, from, i);
    if (part) parts.push({ ...part, quoted });
    quoted = text[i] === "“" || (text[i] === '"' && !quoted);
    from = i + 1;
  }
  return parts;
}

function trimmed(text, start, end) {
  const words = text.slice(start, end);
  const [before] = /^[\s,]*/u.exec(words);
  const bare = words.slice(before.length).replace(/[\s,.;:]+$/u, "");
  return bare ? { start: start + before.length, end: start + before.length + bare.length } : null;
}

// ---------------------------------------------------------------- events

function eventOf(context, id, spec) {
  const { target, key } = context;
  const [type, title] = spec.what;
  const { about = [], partOf = null, responseTo = null, causedBy = null } = spec;
  const { date: when, others } = dateOf(context, spec.when ?? null, (date) => date);
  return graded(
    {
      id,
      type,
      title,
      participants: participantsOf(context, spec.who ?? ""),
      about: about.map(target),
      partOf,
      responseTo,
      causedBy,
      place: key(spec.place ?? null),
      when,
      reports: spec.reports.map((r) => reportOf(context, r)),
    },
    { tier: spec.tier, alternatives: alternativesOf(context, spec, others && { when: others }) },
  );
}

function participantsOf({ key }, words) {
  return words
    .split("; ")
    .filter(Boolean)
    .flatMap((side) => {
      const [, role] = ROLES.exec(side) ?? fail(`no role in "${side}"`);
      return side
        .slice(role.length + 1)
        .split(", ")
        .map((alias) => ({ role, entity: key(alias) }));
    });
}

function reportOf({ page, key }, [sentence, words, factuality = "ASSERTED", accordingTo = null, statement = null]) {
  return { sentence, ...page.at(sentence, words), factuality, accordingTo: key(accordingTo), statement };
}

// ---------------------------------------------------------------- tenures, dates, alternatives

function tenureOf({ key }, [holder, title, of, status, sentences, more = {}]) {
  const { head = false, from = null, to = null, tier, alternatives } = more;
  return graded({ person: key(holder), title, of: key(of), head, from, to, status, sentences }, { tier, alternatives });
}

function dateOf({ spec: { published } }, given, shaped) {
  const before = { from: null, to: published, precision: "DAY", basis: "PUBLICATION" };
  if (given === null) return { date: null };
  if (given === past) return { date: shaped(before) };
  if (given === toCome) return { date: shaped({ from: published, to: null, precision: "DAY", basis: "TENSE" }) };
  const { assumed: isAssumed, ...date } = given;
  return { date: shaped(date), ...(isAssumed && { others: [shaped(before), null] }) };
}

function alternativesOf(context, { alternatives = {} }, others, sentences) {
  const { participants, content, about, addressees, speaker, place: places, when, ...plain } = alternatives;
  const all = {
    ...others,
    ...plain,
    ...(when && { when: when.map((d) => dateOf(context, d, (date) => date).date) }),
    ...(participants && { participants: participants.map((words) => participantsOf(context, words)) }),
    ...(content && { content: content.map((says) => saidIn(context.page, sentences, says).content) }),
    ...(about && { about: about.map((list) => list.map(context.target)) }),
    ...(addressees && { addressees: addressees.map((list) => list.map(context.key)) }),
    ...(speaker && { speaker: speaker.map(context.key) }),
    ...(places && { place: places.map(context.key) }),
  };
  return Object.keys(all).length > 0 ? all : undefined;
}

function graded(item, { tier = "core", alternatives } = {}) {
  return { ...item, tier, ...(alternatives && { alternatives }) };
}

function slug(name) {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ø/gu, "o")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
