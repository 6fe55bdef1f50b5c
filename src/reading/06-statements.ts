import { type Found, type Provenance, provenanceOf, statementName } from "../domain/provenance";
import type { ReadStatement } from "../domain/reading";
import { castSpeakers } from "./06-statements/cast-speakers";
import { clearAttributions } from "./06-statements/clear-attributions";
import { type Echo, echoesOf } from "./06-statements/echoes";
import { mergeRetold } from "./06-statements/retold";
import { saidOnOf } from "./06-statements/said-on";
import { Speakers } from "./06-statements/speakers";
import { Stage } from "./06-statements/stage";
import { formOf } from "./06-statements/statement-form";
import { taggedAttributions } from "./06-statements/taggers";
import type { Told } from "./06-statements/told";
import { type Unit, unitsOf } from "./06-statements/unit";
import type { Cast, Page, Sentence } from "./draft";
import type { Library } from "./library";

/** Who says, asks, fears or thinks what; the cast comes back with the groups and bodies that turned out to speak. */
export function findStatements(
  page: Page,
  sentences: readonly Sentence[],
  cast: Cast,
  library: Pick<Library, "statements">,
): { statements: readonly ReadStatement[]; cast: Cast; echoes: readonly Echo[]; foundBy: () => Provenance } {
  const stage = new Stage(cast);
  const units = unitsOf(sentences, page.dateline);
  const tagged = taggedAttributions(units, library.statements);
  const cleared = units.map((unit, at) => clearAttributions(unit, tagged[at] ?? []));
  const told = castSpeakers(units, cleared, new Speakers(stage, units));
  const once = mergeRetold(told);
  const found = numbered(once, units, page, stage);
  const statements = found.map(({ fact }) => fact);
  const echoes = echoesOf(told, stage);
  return { statements, cast: stage.toCast(), echoes, foundBy: () => provenanceOf(found, statementName) };
}

function numbered(told: readonly Told[], units: readonly Unit[], page: Page, stage: Stage): Found<ReadStatement>[] {
  const saidOn = saidOnOf(told, units, page);
  return told.map((one, at) => ({
    fact: formOf(one, stage, { id: `ST${at + 1}`, saidOn: saidOn[at] ?? null }),
    by: one.by,
  }));
}
