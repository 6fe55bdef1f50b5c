import type { EventText } from "../events/annotated";
import type { Annotated } from "../statements/annotated";
import { newswireTexts } from "./newswire";
import { writtenDispatches } from "./written-dispatches";

/** A text with who said what in it, and what happened. */
export type OwnText = Annotated & EventText;

/** What we annotated ourselves to learn from. The dispatches are nearer to what will be read than the newswire, so they come twice. */
export function ownTexts(): OwnText[] {
  const dispatches = writtenDispatches();
  return [...newswireTexts(), ...dispatches, ...dispatches];
}
