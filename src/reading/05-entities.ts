import { bodiesAtHome } from "./05-entities/bodies-at-home";
import { demonymSightings } from "./05-entities/demonyms";
import { descriptorSightings } from "./05-entities/descriptors";
import { gendersIn } from "./05-entities/gender";
import { groupSightings } from "./05-entities/groups";
import { introducedLater } from "./05-entities/introduced-later";
import { withGovernments } from "./05-entities/metonyms";
import { namesOfTheArticle } from "./05-entities/name-kinds";
import { nameSpans } from "./05-entities/name-spans";
import { castByName } from "./05-entities/names";
import { pronounSightings } from "./05-entities/pronouns";
import { castFrom, type Roster, type Sighting, withSightings } from "./05-entities/roster";
import { saidOfItself } from "./05-entities/said-of-itself";
import { type Scene, sceneOf } from "./05-entities/scene";
import { sourceSightings, withSource } from "./05-entities/source";
import { titleSightings } from "./05-entities/titles";
import type { Cast, Name, Page, Sentence } from "./draft";
import type { Library } from "./library";

type Step = (scene: Scene, roster: Roster) => readonly Sighting[];

/** The order matters: a descriptor needs the names before it, a pronoun everybody. */
const BEFORE_DESCRIPTIONS: readonly Step[] = [sourceSightings, demonymSightings, bodiesAtHome, titleSightings];
const STEPS: readonly Step[] = [descriptorSightings, introducedLater, groupSightings, pronounSightings, saidOfItself];

/** From names to who they are, and to all the other words that mean them. */
export function castOf(page: Page, sentences: readonly Sentence[], names: readonly Name[], library: Library): Cast {
  const scene = sceneOf(page, sentences, library);
  const everybody = afterSteps(scene, STEPS, castBeforeDescriptions(scene, names));
  return withSource(page, library, castFrom(everybody, gendersIn(scene, everybody)));
}

/** Everybody by name, by title and by the adjective of a country: what descriptions and pronouns can mean. */
export function castBeforeDescriptions(scene: Scene, names: readonly Name[]): Roster {
  const named = withGovernments(scene, castByName(scene, namesOfTheArticle(scene, nameSpans(scene, names))));
  return afterSteps(scene, BEFORE_DESCRIPTIONS, named);
}

const afterSteps = (scene: Scene, steps: readonly Step[], before: Roster): Roster =>
  steps.reduce((roster, step) => withSightings(roster, step(scene, roster)), before);
