/** What a tired annotator forgets: pronouns, capitalised words, verbs of speaking and quotations that nothing marks. */
const PRONOUN = /^(he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves|I|me|my)$/iu;
const SPEECH =
  /^(said|says|saying|told|tells|added|adding|according|announced|warned|warning|denied|denies|asked|urged|called|demanded|promised|insisted|wrote|argued|accused|criticised|thanked|confirmed|rejected|described|noted|praised|estimated|expects?|expected|believes?|fears?)$/iu;

export function forgotten({ text, sentences, entities, statements, events }) {
  const mentions = entities.flatMap((e) => e.mentions);
  const cues = [...statements.flatMap((s) => (s.cue ? [s.cue] : [])), ...events.flatMap((e) => e.reports)];
  const said = statements.flatMap((s) => s.content);
  const within = (spans, span) => spans.some((s) => s.start <= span.start && span.end <= s.end);
  return sentences
    .filter((s) => s.zone !== "TEASER")
    .flatMap((sentence) => {
      const words = [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
        word: m[0],
        start: sentence.start + m.index,
        end: sentence.start + m.index + m[0].length,
      }));
      const names = words.filter((w, i) => i > 0 && /^\p{Lu}/u.test(w.word) && w.word !== "I" && !within(mentions, w));
      const pronouns = words.filter((w) => PRONOUN.test(w.word) && !within(mentions, w));
      const speech = words.filter((w) => SPEECH.test(w.word) && !within(cues, w) && !within(said, w));
      const shown = [
        ["name", names],
        ["pronoun", pronouns],
        ["cue", speech],
      ]
        .filter(([, list]) => list.length > 0)
        .map(([sort, list]) => `  ${sentence.id} ${sort}: ${list.map((w) => w.word).join(", ")}`);
      return [...shown, ...unread(text, sentence, said).map((words_) => `  ${sentence.id} quotation: ${words_}`)];
    });
}

function unread(text, { start, end }, said) {
  return [...text.slice(start, end).matchAll(/["“]([^"”]+)["”]/gu)]
    .filter((m) => !said.some((s) => s.start <= start + m.index + 2 && start + m.index + 2 <= s.end))
    .map((m) => m[1]);
}
