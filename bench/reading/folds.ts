import type { Library } from "../../src/reading/library";
import type { Perceptron } from "../../src/reading/perceptron/perceptron";
import { packWeights, unpackWeights } from "../../src/reading/perceptron/weights-file";
import { type EventText, eventTexts } from "../events/annotated";
import { trainEventTaggers } from "../events/lessons";
import { dispatchTexts as dispatchEvents, lessonOf } from "../events/school";
import { oftenLearnt } from "../own-texts/often-learnt";
import { type OwnText, ownTexts } from "../own-texts/own-texts";
import { type Annotated, trainingTexts } from "../statements/annotated";
import { dispatchTexts } from "../statements/dispatches";
import { trainTaggers } from "../statements/lessons";

/** Weights below this are not shipped. */
const LEAST = 0.3;

/** What is annotated: windows of newswire, whole stories, and our dispatches, each with what was said and what happened. */
export interface School {
  /** Annotated by ourselves: always learnt from, never tried on. */
  readonly own: readonly OwnText[];
  readonly said: readonly Annotated[];
  readonly happened: readonly EventText[];
}

/** A library whose taggers have not seen some of the texts, and the ids of these. */
export interface Fold {
  readonly library: Library;
  readonly unseen: ReadonlySet<string>;
}

export const openSchool = (): School => ({
  own: ownTexts(),
  said: [...trainingTexts(), ...dispatchTexts()],
  happened: [...eventTexts("windows.jsonl.gz"), ...eventTexts("stories.jsonl.gz"), ...dispatchEvents()],
});

/** Two libraries: each learnt from every other text and is tried on the ones between. */
export function* twoFolds(school: School, library: Library): Generator<Fold> {
  const ids = [...new Set([...school.said, ...school.happened].map(({ id }) => id))];
  for (const odd of [0, 1]) {
    const unseen = new Set(ids.filter((_, at) => at % 2 === odd));
    yield { unseen, library: taught(school, unseen, library) };
  }
}

function taught({ own, said, happened }: School, unseen: ReadonlySet<string>, library: Library): Library {
  const { cues, arguments: parts } = trainTaggers([...own, ...learntFrom(said, unseen)]);
  const withStatements = { ...library, statements: { cues: asShipped(cues), arguments: asShipped(parts) } };
  const texts = [...own, ...learntFrom(happened, unseen)];
  const { triggers, roles } = trainEventTaggers(texts.map((text) => lessonOf(text, withStatements)));
  return { ...withStatements, events: { triggers: asShipped(triggers), roles: asShipped(roles) } };
}

/** All but the unseen ones. */
function learntFrom<T extends { readonly id: string }>(texts: readonly T[], unseen: ReadonlySet<string>): T[] {
  const seen = texts.filter(({ id }) => !unseen.has(id));
  return [...seen.filter(({ id }) => !isDispatch(id)), ...oftenLearnt(seen.filter(({ id }) => isDispatch(id)))];
}

const isDispatch = (id: string): boolean => id.endsWith(".reading.json");

const asShipped = (tagger: Perceptron): Perceptron =>
  unpackWeights(packWeights(tagger, LEAST), "trained for the bench");
