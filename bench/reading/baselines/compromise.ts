import nlp from "compromise";

interface Term {
  readonly offset?: { readonly start: number; readonly length: number };
}

/** What the most used library of its kind for JavaScript takes for names. */
export function namesByCompromise(text: string) {
  const document = nlp(text);
  const found = (view: { json(options: { offset: boolean }): unknown }, type: string) => {
    const terms = view.json({ offset: true });
    return (Array.isArray(terms) ? terms : []).flatMap(({ offset }: Term) =>
      offset === undefined ? [] : [{ ...trimmed(text, offset.start, offset.start + offset.length), type }],
    );
  };
  return [
    ...found(document.people(), "PER"),
    ...found(document.organizations(), "ORG"),
    ...found(document.places(), "LOC"),
  ];
}

/** Its offsets take punctuation along. */
function trimmed(text: string, start: number, end: number) {
  const words = text.slice(start, end);
  const [lead, tail] = [
    /^[^\p{L}\p{N}]*/u.exec(words)?.[0] ?? "",
    /(?:\s*['’]s)?[^\p{L}\p{N}.)]*$/u.exec(words)?.[0] ?? "",
  ];
  return { start: start + lead.length, end: Math.max(start + lead.length, end - tail.length) };
}
