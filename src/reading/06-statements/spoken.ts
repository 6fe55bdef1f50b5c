import type { CastMember, Token } from "../draft";
import { MOST_SENTENCES_BACK } from "./order";

/** Who has spoken so far, for pronouns that nobody has resolved yet and for "the spokesman". */
export class Spoken {
  private readonly inTurn: CastMember[] = [];
  /** The last one who spoke as "a spokesman", and in which unit. */
  private called: { readonly noun: string; readonly member: CastMember; readonly place: number } | null = null;

  add(member: CastMember): void {
    this.inTurn.push(member);
  }

  addCalled(noun: Token | undefined, member: CastMember, place: number): void {
    this.called = { noun: noun?.lower ?? "", member, place };
  }

  all(): readonly CastMember[] {
    return this.inTurn;
  }

  last(): CastMember | null {
    return this.inTurn.at(-1) ?? null;
  }

  /** `A spokesman for Ondal said … The spokesman said`: the same one. */
  calledJustBefore(noun: Token, place: number): CastMember | null {
    const { called } = this;
    if (called === null || called.noun !== noun.lower) return null;
    return place > called.place && place - called.place <= MOST_SENTENCES_BACK ? called.member : null;
  }
}
