import type { Reading, SentenceSpan } from "../../../src/domain/reading";
import speech from "../../../src/reading/tables/speech-lemmas.json";
import { peopleAndBodies, stretchOf } from "./names-in";

/** The forms of the plainest cue verbs, without a dictionary. */
const CUES = speech.says.flatMap((lemma) => {
  const stem = lemma.replace(/e$/u, "");
  return [lemma, `${lemma}s`, `${stem}ed`, `${stem}ing`];
});
const CUE = new RegExp(`\\b(?:${["said", "told", "thought", ...CUES].join("|")})\\b`, "u");
const THAT = /^(?: (?:reporters|journalists))?,?(?: that)?\s*/u;

/** A cue verb; its source is the words from the last name before it, its content the rest of the sentence, or what stands before. */
export function attributionsByCues(reading: Reading) {
  const names = peopleAndBodies(reading);
  return reading.sentences.flatMap((sentence) => {
    const words = reading.text.slice(sentence.start, sentence.end);
    const found = CUE.exec(words);
    if (found === null) return [];
    const cue = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
    const inSentence = names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const source =
      inSentence.findLast(({ end }) => end <= cue.start) ?? inSentence.find(({ start }) => start >= cue.end);
    const content = contentOf(sentence, cue, reading.text, source?.start ?? cue.start);
    if (content.start >= content.end) return [];
    return [{ content: [stretchOf(content)], source: source ? stretchOf(source) : null, cue: stretchOf(cue) }];
  });
}

/** Behind the cue, unless hardly anything stands there: then what comes before whoever is named. */
function contentOf(sentence: SentenceSpan, cue: { start: number; end: number }, text: string, name: number) {
  const behind = text.slice(cue.end, sentence.end);
  const start = cue.end + (THAT.exec(behind)?.[0].length ?? 0);
  const end = sentence.end - (/[.”"]*$/u.exec(text.slice(start, sentence.end))?.[0].length ?? 0);
  return end - start > 20 ? { start, end } : { start: sentence.start, end: Math.min(name, cue.start) - 2 };
}
