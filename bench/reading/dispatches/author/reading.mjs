/** Turns a dispatch written in words (see page.mjs, words.mjs and the files under develop/) into its gold Reading. */
import { graded } from "./graded.mjs";
import { eventOf, membershipOf, tenureOf } from "./happened.mjs";
import { fail, openPage } from "./page.mjs";
import { statementOf } from "./said.mjs";

const ROLE = /^(ACTOR|RECIPIENT|WINNER|LOSER|CANDIDATE|VICTIM) /u;

export function readingOf(spec) {
  const context = contextOf(spec);
  const { page } = context;
  return {
    format: "dateline-reading/1",
    reader: { name: "hand", version: "1.0.0" },
    text: page.text,
    article: articleData(context),
    zones: page.zones,
    sentences: page.sentences,
    entities: Object.entries(spec.entities).map(([alias, entity]) => entityOf(context, alias, entity)),
    statements: Object.entries(spec.statements).map(([id, statement]) => statementOf(context, id, statement)),
    events: Object.entries(spec.events).map(([id, event]) => eventOf(context, id, event)),
    tenures: (spec.tenures ?? []).map((tenure) => tenureOf(context, tenure)),
    memberships: (spec.memberships ?? []).map((membership) => membershipOf(context, membership)),
    topics: spec.topics.map(topicOf),
    teasers: page.zones.filter(({ zone }) => zone === "TEASER").map((zone) => teaserOf(page, zone)),
    notes: spec.notes ?? [],
    never: neverOf(context),
  };
}

/** What everything else is written with: the page, and entities by the short names the dispatch gives them. */
function contextOf(spec) {
  const keys = new Map(Object.entries(spec.entities).map(([alias, e]) => [alias, e.key ?? slug(e.name)]));
  const key = (alias) => (alias === null ? null : (keys.get(alias) ?? fail(`no entity ${alias}`)));
  const target = (name) => (/^E\d+$/u.test(name) ? name : key(name));
  const participants = (words) =>
    words
      .split("; ")
      .filter(Boolean)
      .flatMap((side) => sideOf(side, key));
  return { spec, published: spec.published, page: openPage(spec.page), key, target, participants };
}

/** "RECIPIENT union, firm" */
function sideOf(side, key) {
  const [, role] = ROLE.exec(side) ?? fail(`no role in "${side}"`);
  return side
    .slice(role.length + 1)
    .split(", ")
    .map((alias) => ({ role, entity: key(alias) }));
}

function articleData({ page, spec, key }) {
  const { headline, byline, published, updated = null, dateline = null } = spec;
  const first = page.sentences.find(({ zone }) => zone === "BODY").id;
  return {
    headline,
    bylines: [byline],
    source: key("wire"),
    dateline: dateline && { text: dateline[0], ...page.at(first, dateline[0]), place: key(dateline[1]) },
    publishedOn: published,
    publishedPrecision: "DAY",
    updatedOn: updated,
    language: "en",
    url: null,
  };
}

function entityOf({ page, key }, alias, { kind, name, wikidata = null, tier, alternatives }) {
  const mentions = page.mentions
    .filter((mention) => mention.alias === alias)
    .map(({ start, end, kind: sort }) => ({ start, end, kind: sort }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return graded({ key: key(alias), kind, name, wikidata, mentions }, tier, alternatives);
}

const topicOf = ([code, label, { tier, alternatives } = {}]) =>
  graded({ code: `medtop:${code}`, label, score: 1 }, tier, alternatives);

function teaserOf({ text }, { start, end }) {
  return { start, end, truncated: !/[.!?]["”]?$/u.test(text.slice(start, end)) };
}

function neverOf({ spec, page, key }) {
  const forbidden = spec.never?.({ at: page.at, key }) ?? [];
  return forbidden.map(([sentence, why, match, more], i) => ({ id: `N${i + 1}`, sentence, why, match, ...more }));
}

function slug(name) {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .replace(/ø/gu, "o")
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "");
}
