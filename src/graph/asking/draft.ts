/** What grows while a question is assembled: the number of its parts and the values it is sent with. */
export interface Draft {
  /** Counts in the order of the question, so that equal shapes get equal names and so an equal text. */
  nextPart(): number;
  /** Takes the value a parameter of the text stands for. */
  set(parameter: string, value: unknown): void;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export function newDraft(): Draft {
  let parts = 0;
  const parameters: Record<string, unknown> = {};
  return {
    nextPart: () => {
      parts += 1;
      return parts;
    },
    set: (parameter, value) => {
      parameters[parameter] = value;
    },
    parameters,
  };
}
