/**
 * A dispatch is written once, with its mentions marked where they stand:
 *
 *   ## CAPTION
 *   S1 {rutte~{nato=NATO} chief} {rutte=Mark Rutte} with {rutte^his} guest.
 *
 * `=` name, `~` descriptor, `^` pronoun, `%` metonym, `@` demonym. One sentence a line, an empty line between paragraphs;
 * lines that begin with "- " are bullets, each a paragraph. `## ZONE` opens a zone, BODY is open at first.
 * Boilerplate has no sentences, so its lines carry no number.
 */
const KINDS = { "=": "NAME", "~": "DESCRIPTOR", "^": "PRONOUN", "%": "METONYM", "@": "DEMONYM" };
const WORD = /[\p{L}\p{N}]/u;

export function openPage(marked) {
  const page = { text: "", zones: [], sentences: [], mentions: [] };
  for (const { zone, blocks } of zonesOf(marked)) writeZone(page, zone, blocks);
  page.text = `${page.text}\n`;
  const at = (id, wordsAndTurn) => spanIn(page, [id], wordsAndTurn);
  const across = (ids, words) => spanIn(page, ids, words);
  const has = (id, wordsAndTurn) => page.text.slice(...endsOf(page, [id])).includes(wordsAndTurn.replace(/#\d+$/u, ""));
  return { ...page, at, across, has };
}

// ---------------------------------------------------------------- from marked text to offsets

function zonesOf(marked) {
  const parts = marked.trim().split(/^\s*## ([A-Z]+)\s*$/mu);
  const zones = parts[0].trim() ? [{ zone: "BODY", words: parts[0] }] : [];
  for (let i = 1; i < parts.length; i += 2) zones.push({ zone: parts[i], words: parts[i + 1] });
  return zones.map(({ zone, words }) => ({
    zone,
    blocks: words
      .trim()
      .split(/\n\s*\n/u)
      .map(linesOf),
  }));
}

const linesOf = (block) => block.split("\n").map((line) => line.trim());

/** Each teaser and each piece of boilerplate is a zone of its own; caption and body are one each. */
function writeZone(page, zone, blocks) {
  const counted = { zone, paragraph: page.sentences.filter((s) => s.zone === zone).length };
  if (zone === "TEASER" || zone === "BOILERPLATE") for (const block of blocks) writeStretch(page, counted, [block]);
  else writeStretch(page, counted, blocks);
}

function writeStretch(page, counted, blocks) {
  if (page.text) page.text += "\n\n";
  const start = page.text.length;
  blocks.forEach((lines, i) => {
    if (i > 0) page.text += "\n\n";
    writeBlock(page, counted, lines);
  });
  page.zones.push({ zone: counted.zone, start, end: page.text.length });
}

function writeBlock(page, counted, lines) {
  lines.forEach((line, i) => {
    const [, bullet, id, words] = /^(- )?(?:(S\d+) )?(.*)$/u.exec(line);
    if (i > 0) page.text += bullet ? "\n" : " ";
    page.text += bullet ?? "";
    const start = page.text.length;
    writeMarked(page, words);
    if (id) addSentence(page, { id, zone: counted.zone, paragraph: counted.paragraph, start, end: page.text.length });
    else if (counted.zone !== "BOILERPLATE") fail(`a sentence without a number: ${line}`);
    if (bullet || i === lines.length - 1) counted.paragraph += 1;
  });
}

function addSentence(page, sentence) {
  const expected = `S${page.sentences.length + 1}`;
  if (sentence.id !== expected) fail(`${sentence.id} stands where ${expected} should`);
  page.sentences.push(sentence);
}

function writeMarked(page, words) {
  const open = [];
  for (const [token, alias, sign] of words.matchAll(/\{([a-z][a-z0-9-]*)([=~^%@])|\}|[^{}]+|\{/gu)) {
    if (sign) open.push({ alias, kind: KINDS[sign], start: page.text.length });
    else if (token === "}")
      page.mentions.push({ ...(open.pop() ?? fail(`a } too many: ${words}`)), end: page.text.length });
    else if (token === "{") fail(`a { without alias and sign: ${words}`);
    else page.text += token;
  }
  if (open.length > 0) fail(`{${open[0].alias} is not closed: ${words}`);
}

// ---------------------------------------------------------------- from words to offsets

/** The span of some words in sentences; `words#2` means their second occurrence, `first … last` from the ones to the others. */
function spanIn(page, ids, wordsAndTurn) {
  return spanBetween(page, ...endsOf(page, ids), wordsAndTurn, ids.join());
}

function endsOf({ sentences }, ids) {
  const own = ids.map((id) => sentences.find((s) => s.id === id) ?? fail(`no sentence ${id}`));
  return [own[0].start, own.at(-1).end];
}

function spanBetween({ text }, start, end, wordsAndTurn, where = "") {
  const [, words, turn] = /^(.*?)(?:#(\d+))?$/su.exec(wordsAndTurn);
  if (words.includes(" … ")) return stretchOf(text, start, end, words.split(" … "), where);
  const places = occurrences(text.slice(start, end), words);
  if (places.length === 0) fail(`${where}: "${words}" is not there`);
  if (places.length > 1 && !turn) fail(`${where}: "${words}" is there ${places.length} times, say which with #1, #2 …`);
  const place = places[Number(turn ?? 1) - 1] ?? fail(`${where}: "${words}" is there only ${places.length} times`);
  return { start: start + place, end: start + place + words.length };
}

function stretchOf(text, start, end, [first, last], where) {
  const from = spanBetween({ text }, start, end, first, where);
  const to = occurrences(text.slice(from.end, end), last)[0] ?? fail(`${where}: "${last}" does not follow "${first}"`);
  return { start: from.start, end: from.end + to + last.length };
}

function occurrences(within, words) {
  const places = [];
  for (let i = within.indexOf(words); i >= 0; i = within.indexOf(words, i + 1)) {
    const cutsBefore = WORD.test(words[0]) && i > 0 && WORD.test(within[i - 1]);
    const next = within[i + words.length];
    const cutsAfter = WORD.test(words.at(-1)) && next !== undefined && WORD.test(next);
    if (!cutsBefore && !cutsAfter) places.push(i);
  }
  return places;
}

export function fail(message) {
  throw new Error(message);
}
