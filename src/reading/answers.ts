import { Marks } from "./marks";

/** What was found out about a thing in more than two bits, as numbers. Of few things there is any, so that most have no list of it. */
export class Answers extends Marks {
  private numbers: number[] | null = null;

  answerTo(question: number): number | undefined {
    return this.numbers?.[question];
  }

  answer(question: number, number: number): void {
    this.numbers ??= [];
    this.numbers[question] = number;
  }
}
