import { Marks } from "./marks";

/** How many questions to which every word has its own answer have room in the word itself. */
export const MOST_ANSWERED = 4;

/**
 * What was found out about a thing in more than two bits. The answers to what is asked of everything stand in the object itself, as
 * marks do; of the others few things have one, so that most have no list of them.
 */
export class Answers extends Marks {
  private own1: unknown = undefined;
  private own2: unknown = undefined;
  private own3: unknown = undefined;
  private own4: unknown = undefined;
  private others: unknown[] | null = null;

  answerTo(question: number): unknown {
    return question === 0 ? this.own1 : question === 1 ? this.own2 : question === 2 ? this.own3 : this.own4;
  }

  answer(question: number, answer: unknown): void {
    if (question === 0) this.own1 = answer;
    else if (question === 1) this.own2 = answer;
    else if (question === 2) this.own3 = answer;
    else this.own4 = answer;
  }

  rareAnswerTo(question: number): unknown {
    return this.others?.[question];
  }

  answerRarely(question: number, answer: unknown): void {
    this.others ??= [];
    this.others[question] = answer;
  }
}
