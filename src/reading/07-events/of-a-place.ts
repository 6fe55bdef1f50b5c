import type { Phrase } from "./phrases";
import type { Scene } from "./scene";

/** `residents of Ondal complained`, `Per Holm of Norway and …`, `Harbour Works of Houston, Texas`: who comes from a place has the part, not the place. */
export function bearerOf(scene: Scene, phrase: Phrase): Phrase {
  const before = phrase.kind === "PLACE" ? scene.phrases[scene.phrases.indexOf(phrase) - 1] : undefined;
  if (before === undefined || before.to !== phrase.from - 1) return phrase;
  const link = scene.tokens[before.to]?.lower ?? "";
  if (link === "," && before.kind === "PLACE") {
    const bearer = bearerOf(scene, before);
    return bearer === before ? phrase : bearer;
  }
  const isSomebody = before.mention === "NAME" || before.kind === "PERSON" || before.kind === "GROUP";
  const isOfPlace = /^(?:of|from)$/u.test(link) && isSomebody;
  if (isOfPlace && before.kind === "GROUP") return before;
  return isOfPlace && (before.kind === "PERSON" || before.kind === "ORGANISATION") ? before : phrase;
}
