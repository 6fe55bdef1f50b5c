import type { z } from "zod";
import type { Dropped } from "../../../domain/ports";
import { badAnswer } from "../failures";
import { Frame, type Said, SaidEntity, SaidEvent, SaidMembership, SaidStatement, SaidTenure } from "./answer";

/** From the model's text to what it says, item by item. Throws BAD_ANSWER when there is no whole answer in it. */
export function parsedAnswer(text: string, whom: string): { said: Said; dropped: readonly Dropped[] } {
  const frame = Frame.safeParse(jsonIn(text, whom));
  if (!frame.success) throw badAnswer(whom, `it has not the form that was asked for (${faultOf(frame.error)})`);
  const dropped: Dropped[] = [];
  const every = <Item extends z.ZodType>(item: Item, from: readonly unknown[], what: string): z.output<Item>[] =>
    from.flatMap((one, at) => {
      const parsed = item.safeParse(one);
      if (parsed.success) return [parsed.data];
      dropped.push({
        reason: "an item has not the form that was asked for",
        what: `${what} ${at}, ${faultOf(parsed.error)}`,
      });
      return [];
    });
  const { entities, statements, events, tenures, memberships } = frame.data;
  const said = {
    entities: every(SaidEntity, entities, "entity"),
    statements: every(SaidStatement, statements, "statement"),
    events: every(SaidEvent, events, "event"),
    tenures: every(SaidTenure, tenures, "tenure"),
    memberships: every(SaidMembership, memberships, "membership"),
  };
  return { said, dropped };
}

function faultOf({ issues: [first] }: z.ZodError): string {
  const where = first?.path.join(".") ?? "";
  return `${where === "" ? "the whole" : where}: ${first?.message ?? "wrong"}`;
}

/** The JSON object in a text: models think aloud before it, put it into a code fence, or say a word after it. */
function jsonIn(text: string, whom: string): unknown {
  const spoken = text.slice(text.lastIndexOf("</think>") + 1);
  const [from, to] = [spoken.indexOf("{"), spoken.lastIndexOf("}")];
  if (from < 0) throw badAnswer(whom, "it holds no JSON");
  try {
    return JSON.parse(spoken.slice(from, to + 1));
  } catch (cause) {
    throw badAnswer(whom, `its JSON is broken or cut off (${cause instanceof Error ? cause.message : "?"})`, cause);
  }
}
