import type { EntityKey } from "../../src/domain/reading";
import type { Span } from "../../src/domain/span";
import { findNames } from "../../src/reading/04-names";
import { castBeforeDescriptions } from "../../src/reading/05-entities";
import type { Description } from "../../src/reading/05-entities/description";
import { signsOfDescription } from "../../src/reading/05-entities/description-signs";
import { descriptorSightings } from "../../src/reading/05-entities/descriptors";
import { likeliestDescribed } from "../../src/reading/05-entities/likeliest-described";
import type { Roster } from "../../src/reading/05-entities/roster";
import { sceneOf } from "../../src/reading/05-entities/scene";
import { documentOf } from "../../src/reading/intake/document";
import type { Library } from "../../src/reading/library";
import { openPage } from "../../src/reading/read";
import type { AnnotatedText } from "../signs/annotated-text";
import type { Lesson } from "../signs/lesson";

/** The descriptions of a text that reading asks about, as it asks with the weights there are. */
export function lessonsOf({ text, annotated, from }: AnnotatedText, library: Library): Lesson<Description["kind"]>[] {
  const { page, sentences } = openPage(documentOf(text, "a text.md"));
  const scene = sceneOf(page, sentences, library);
  const roster = castBeforeDescriptions(scene, findNames(page, sentences, library));
  const asked = new Map(annotated.map((one) => [one.start, one]));
  const lessons: Lesson<Description["kind"]>[] = [];
  descriptorSightings(scene, roster, (description) => {
    const one = asked.get(description.first.start);
    if (one !== undefined)
      lessons.push({
        part: description.kind,
        signs: signsOfDescription(scene, description),
        right: rightOf(description, keysAt(roster, one.meant)),
        from,
      });
    return likeliestDescribed(scene)(description);
  });
  return lessons;
}

function rightOf({ candidates }: Description, meant: ReadonlySet<EntityKey>): number[] {
  const found = candidates.flatMap(({ key }, number) => (meant.has(key) ? [number] : []));
  return found.length > 0 ? found : [candidates.length];
}

const keysAt = ({ ties }: Roster, spans: readonly Span[]): ReadonlySet<EntityKey> =>
  new Set(
    ties.filter((one) => spans.some(({ start, end }) => one.start < end && one.end > start)).map(({ key }) => key),
  );
