import type { SelectedField } from "../../domain/ports";
import { RELATION_KINDS } from "../../domain/vocabulary";
import type { CypherFile } from "../cypher/file";
import { drawFile, findFile } from "../cypher/library";
import ties from "../tables/ties.json";
import { pageSize } from "./arguments";
import { badInput } from "./bad-input";
import type { Draft } from "./draft";
import { graphId } from "./ids";
import { needed } from "./new-part";
import { collected, list } from "./part";
import type { Expression } from "./projection";
import { rootPart, rows } from "./relation";
import { demandAll, whole } from "./surroundings";
import { listOf } from "./values";

const MOST_STEPS = 4;
const TIES = new Map(Object.entries(ties));

/** The shortest ways from one entity to another. What is named together connects nearly all, so it has to be asked for. */
export function paths(field: SelectedField, draft: Draft): Expression {
  const { from, to, maxLength, through, during, first } = field.arguments;
  const [one, other] = [graphId(from), graphId(to)];
  if (one === other) throw badInput("A path was asked for from something to itself.", "two different ids");
  const kinds = listOf(through).map(String);
  const usual = RELATION_KINDS.filter((kind) => kind !== "NAMED_TOGETHER");
  const asked = {
    ...{ one, other, maxLength: whole("maxLength", maxLength, MOST_STEPS), first: pageSize(first), during },
    ...{ through: kinds.length > 0 ? kinds : RELATION_KINDS, types: tiesOf(kinds.length > 0 ? kinds : usual) },
  };
  const file = kinds.includes("NAMED_TOGETHER") ? "paths.NAMED_TOGETHER" : "paths";
  const found = rows({ ...field, arguments: asked }, rootPart(inSteps(file), draft), "MANY", draft);
  const known = knownAmong([one, other], draft);
  return {
    items: [...found.items, known],
    cypher: list([found.cypher, known.name]),
    decode: (raw) => {
      const [ways, ends] = listOf(raw);
      demandAll([one, other], listOf(listOf(listOf(ends)[0])[0]).flatMap(listOf));
      return found.decode(ways);
    },
  };
}

const tiesOf = (kinds: readonly string[]): readonly string[] => [
  ...new Set(kinds.flatMap((kind) => TIES.get(kind) ?? [])),
];

/** What finds the ways, and what makes steps of them. */
function inSteps(name: string): CypherFile {
  const [ways, steps] = [needed(findFile(name), `find/${name}`), needed(drawFile("ways"), "draw/ways")];
  return { ...steps, body: `${ways.body}\n${steps.body}` };
}

/** Which of the ids are there: no way and no such thing are different answers. */
function knownAmong(ids: readonly string[], draft: Draft) {
  const part = rootPart(needed(drawFile("around"), "draw/around"), draft);
  draft.set(part.names.parameter("around"), ids);
  const around = part.names.variable("around");
  const gives = [`[each IN ${around} | [each.id, each.wikidata]]`];
  return { name: "ends", cypher: collected(part, { conditions: [], items: [], gives, direction: "AS_WRITTEN" }) };
}
