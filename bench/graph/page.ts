import type { EntityKey, LocalId, ReadEntity, SentenceSpan } from "../../src/domain/reading";
import type { Span } from "../../src/domain/span";

/** Whoever or whatever a page names. */
export type Named = Pick<ReadEntity, "key" | "kind" | "name">;

/** A text as it is written, with the place of every sentence and name in it. */
export class Page {
  private written = "";
  private sentenceStart = 0;
  private readonly spans: SentenceSpan[] = [];
  private readonly named = new Map<EntityKey, ReadEntity>();

  get text(): string {
    return this.written.trimEnd();
  }

  get sentences(): readonly SentenceSpan[] {
    return this.spans;
  }

  get entities(): readonly ReadEntity[] {
    return [...this.named.values()];
  }

  write(...parts: readonly (string | Named)[]): Span {
    const start = this.written.length;
    for (const part of parts) this.add(part);
    return { start, end: this.written.length };
  }

  /** Ends the sentence that was begun. */
  end(mark = "."): LocalId {
    this.written += mark;
    const span = { start: this.sentenceStart, end: this.written.length };
    const id = `S${this.spans.length + 1}`;
    this.spans.push({ id, zone: "BODY", paragraph: this.spans.length, ...span });
    this.written += "\n\n";
    this.sentenceStart = this.written.length;
    return id;
  }

  /** Without a mention: what stands in the article's head. */
  knows(entity: Named): void {
    if (!this.named.has(entity.key)) this.named.set(entity.key, { ...entity, wikidata: null, mentions: [] });
  }

  private add(part: string | Named): void {
    const start = this.written.length;
    this.written += typeof part === "string" ? part : part.name;
    if (typeof part !== "string") this.mention(part, { start, end: this.written.length });
  }

  private mention(entity: Named, span: Span): void {
    this.knows(entity);
    const known = this.named.get(entity.key);
    if (known) this.named.set(entity.key, { ...known, mentions: [...known.mentions, { kind: "NAME", ...span }] });
  }
}
