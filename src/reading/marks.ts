/** How many things can be marked. */
export const MOST_MARKED = 64;

export const UNMARKED = 0;
export type Mark = 1 | 2;

/**
 * What was found out about a thing, two bits a question, sixteen questions a number. The numbers stand in the object itself, so that
 * an answer needs no other memory to be fetched.
 */
export class Marks {
  private first = 0;
  private second = 0;
  private third = 0;
  private fourth = 0;

  markOf(question: number): number {
    const marks = question < 16 ? this.first : question < 32 ? this.second : question < 48 ? this.third : this.fourth;
    return (marks >>> shiftOf(question)) & 3;
  }

  /** Once for each question. */
  mark(question: number, mark: Mark): void {
    const bits = mark << shiftOf(question);
    if (question < 16) this.first |= bits;
    else if (question < 32) this.second |= bits;
    else if (question < 48) this.third |= bits;
    else this.fourth |= bits;
  }
}

const shiftOf = (question: number): number => (question & 15) * 2;
