import type { EntityKey } from "../../src/domain/reading";
import type { Span } from "../../src/domain/span";
import { findNames } from "../../src/reading/04-names";
import { castOf } from "../../src/reading/05-entities";
import { signsOf } from "../../src/reading/05-entities/antecedent-signs";
import { likeliestAntecedent } from "../../src/reading/05-entities/likeliest-antecedent";
import { pronounSightings } from "../../src/reading/05-entities/pronouns";
import type { Roster } from "../../src/reading/05-entities/roster";
import { sceneOf } from "../../src/reading/05-entities/scene";
import type { Question } from "../../src/reading/05-entities/whom-it-may-mean";
import type { Cast } from "../../src/reading/draft";
import { documentOf } from "../../src/reading/intake/document";
import type { Library } from "../../src/reading/library";
import { openPage } from "../../src/reading/read";
import type { Annotated, AnnotatedText } from "../signs/annotated-text";
import type { Lesson } from "../signs/lesson";

type Part = Question["pronoun"]["part"];

/** The pronouns of a text that reading asks about, as it asks with the weights there are. */
export function lessonsOf({ text, annotated, from }: AnnotatedText, library: Library): Lesson<Part>[] {
  const { page, sentences } = openPage(documentOf(text, "a text.md"));
  const cast = castOf(page, sentences, findNames(page, sentences, library), library);
  const scene = sceneOf(page, sentences, library);
  const asked = new Map(annotated.map((one) => [one.start, one]));
  const lessons: Lesson<Part>[] = [];
  pronounSightings(scene, withoutPronouns(cast), (_, question) => {
    const one = asked.get(question.word.start);
    if (one !== undefined)
      lessons.push({
        part: question.pronoun.part,
        signs: signsOf(scene, question),
        right: rightOf(question, one, cast),
        from,
      });
    return likeliestAntecedent(scene, question);
  });
  return lessons;
}

/** The cast as it is before pronouns are asked about. */
function withoutPronouns({ members }: Cast): Roster {
  const ties = members.flatMap(({ key, mentions }) =>
    mentions.filter(({ kind }) => kind !== "PRONOUN").map((mention) => ({ ...mention, key })),
  );
  return {
    identities: new Map(members.map(({ key, kind, name, wikidata }) => [key, { key, kind, name, wikidata }])),
    ties: ties.sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1)),
  };
}

function rightOf({ people }: Question, { meant, notMeant }: Annotated, cast: Cast): number[] {
  const numbers = people.map((_, number) => number);
  const somebodyElse = people.length;
  if (notMeant.length > 0) {
    const wrong = keysAt(cast, notMeant);
    return [...numbers.filter((number) => !wrong.has(people[number]?.key ?? "")), somebodyElse];
  }
  const right = keysAt(cast, meant);
  const found = numbers.filter((number) => right.has(people[number]?.key ?? ""));
  return found.length > 0 ? found : [somebodyElse];
}

export const keysAt = ({ members }: Cast, spans: readonly Span[]): ReadonlySet<EntityKey> =>
  new Set(
    members
      .filter(({ mentions }) =>
        mentions.some((one) => spans.some(({ start, end }) => one.start < end && one.end > start)),
      )
      .map(({ key }) => key),
  );
