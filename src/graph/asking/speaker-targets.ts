import type { SelectedField } from "../../domain/ports";
import { eachOf } from "../decode";
import { pageSize } from "./arguments";
import { counted, summedUp } from "./counting";
import type { Draft } from "./draft";
import { collected } from "./part";
import { type Expression, objectSelection, project } from "./projection";
import { follow } from "./relation";

/** The cells of a matrix of who spoke about whom. */
export function speakerTargets(field: SelectedField, draft: Draft): Expression {
  const part = summedUp(
    counted("STATEMENTS", field, draft),
    "speakerTargets",
    { first: pageSize(field.arguments.first) },
    draft,
  );
  const { items, gives, decode } = project(objectSelection(field.selection), part.file.returns, draft, follow);
  const cypher = collected(part, { conditions: [], items, gives, direction: "AS_WRITTEN" });
  return { items: [{ name: "speakerTargets", cypher }], cypher: "speakerTargets", decode: eachOf(decode) };
}
