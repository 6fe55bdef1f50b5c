import { statementName } from "../../domain/provenance";
import type { ReadStatement } from "../../domain/reading";
import { contains, touches } from "../../domain/span";
import { isPeriod } from "./dates";
import { type Ground, isEvidence, isStretch } from "./ground";
import { type Rule, type Sifted, sift, siftReference, siftRepeats, siftWithin } from "./sift";

const STATEMENT_RULES: readonly Rule<ReadStatement>[] = [
  { reason: "a statement has no content", holds: ({ content }) => content.length > 0 },
  {
    reason: "a statement's words are no stretch of the text",
    holds: ({ content, quotes, cue }, ground) =>
      [...content, ...quotes, ...(cue === null ? [] : [cue])].every((span) => isStretch(ground, span)),
  },
  {
    reason: "a quote is not inside its statement's content",
    holds: ({ content, quotes }) => quotes.every((quote) => content.some((part) => contains(part, quote))),
  },
  {
    reason: "a statement of this kind must quote",
    holds: ({ kind, quotes }) => (kind !== "DIRECT" && kind !== "MIXED") || quotes.length > 0,
  },
  { reason: "indirect speech has no quotes", holds: ({ kind, quotes }) => kind !== "INDIRECT" || quotes.length === 0 },
  {
    reason: "a statement's speaker is missing",
    holds: ({ attribution, speaker }) => attribution === "NONE" || speaker !== null,
  },
  {
    reason: "a statement's speaker is nobody the text mentions",
    holds: ({ speaker }, ground) => speaker === null || ground.mentioned.has(speaker),
  },
  {
    reason: "a statement has no evidence in the article",
    holds: ({ sentences }, ground) => sentences.length > 0 && sentences.every((id) => isEvidence(ground, id)),
  },
  {
    reason: "a statement's words are not in its sentences",
    holds: (statement, ground) => standsInItsSentences(statement, ground),
  },
  { reason: "a date does not exist", holds: ({ saidOn }) => isPeriod(saidOn) },
];

function standsInItsSentences({ content, sentences }: ReadStatement, ground: Ground): boolean {
  const own = sentences.flatMap((id) => ground.sentences.get(id) ?? []);
  return content.every((part) => own.some((sentence) => touches(sentence, part)));
}

export function siftStatements(statements: readonly ReadStatement[], ground: Ground): Sifted<readonly ReadStatement[]> {
  const once = siftRepeats(statements, (statement) => statement.id, "two statements have one id");
  const sound = sift(once.kept, STATEMENT_RULES, ground, statementName);
  const linked = siftWithin(sound.kept, (statement) => siftLinks(statement, ground));
  return { kept: linked.kept, dropped: [...once.dropped, ...sound.dropped, ...linked.dropped] };
}

function siftLinks(statement: ReadStatement, ground: Ground): Sifted<ReadStatement> {
  const isEntity = (key: string): boolean => ground.entities.has(key);
  const isKnown: Rule<string> = { reason: "a statement points at nothing there is", holds: isEntity };
  const isTarget: Rule<string> = { reason: isKnown.reason, holds: (key) => isEntity(key) || ground.events.has(key) };
  const arrow = (key: string): string => `statement ${statement.id} → ${key}`;
  const addressees = sift(statement.addressees, [isKnown], ground, arrow);
  const about = sift(statement.about, [isTarget], ground, arrow);
  const via = siftReference(statement.via, isEntity, isKnown.reason, `statement ${statement.id}`);
  return {
    kept: { ...statement, addressees: addressees.kept, about: about.kept, via: via.kept },
    dropped: [...addressees.dropped, ...about.dropped, ...via.dropped],
  };
}
