/** A half-open stretch of a text, in UTF-16 code units: `text.slice(start, end)` is the quoted thing. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end);
