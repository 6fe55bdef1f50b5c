/** Statements: from what is said, as it is printed, to content, quotations and cue. */
import { alternativesOf, dateOf, graded } from "./graded.mjs";
import { fail } from "./page.mjs";

export function statementOf(context, id, spec) {
  const { page, key, target } = context;
  const { by, how = "EXPLICIT", to = [], via = null, cue = null, at, says, about = [] } = spec;
  const { hedge = null, negated = false } = spec;
  const sentences = [at].flat();
  const { content, quotes } = saidIn(page, sentences, says);
  const { date, others } = dateOf(context, spec.on ?? null);
  const statement = {
    id,
    kind: spec.kind ?? kindOf(content, quotes),
    speaker: key(by),
    attribution: how,
    addressees: to.map(key),
    via: key(via),
    cue: cue && cueIn(page, sentences, cue),
    content,
    quotes,
    sentences,
    about: about.map(target),
    saidOn: date && { from: date.from, to: date.to },
    hedge,
    negated,
  };
  return graded(statement, spec.tier, { ...(others && { saidOn: [null] }), ...otherwise(context, spec, sentences) });
}

function otherwise(context, { alternatives = {} }, sentences) {
  const { content, ...rest } = alternatives;
  const told = content && { content: content.map((says) => saidIn(context.page, sentences, says).content) };
  return { ...alternativesOf(context, rest), ...told };
}

function kindOf(content, quotes) {
  if (quotes.length === 0) return "INDIRECT";
  return quotes.length === content.length ? "DIRECT" : "MIXED";
}

/** `said/say` stands in the first of the sentences that has it. */
function cueIn(page, sentences, cue) {
  const [words, lemma] = cue.split("/");
  const id = sentences.find((sentence) => page.has(sentence, words)) ?? fail(`${sentences}: no cue "${words}"`);
  return { ...page.at(id, words), lemma };
}

/** What is said, as it is printed; quotation marks split it, and what stands between them is verbatim. */
function saidIn(page, sentences, says) {
  const parts = [says].flat().flatMap((words) => partsOf(page, page.across(sentences, words)));
  const spans = (list) => list.map(({ start, end }) => ({ start, end }));
  return { content: spans(parts), quotes: spans(parts.filter(({ quoted }) => quoted)) };
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

/** Without blanks, and without the comma before the cue or the full stop at the end. */
function trimmed(text, start, end) {
  const words = text.slice(start, end);
  const [before] = /^[\s,]*/u.exec(words);
  const bare = words.slice(before.length).replace(/[\s,.;:]+$/u, "");
  return bare ? { start: start + before.length, end: start + before.length + bare.length } : null;
}
