import NAMES from "../tables/front-matter.json";

/** Front matter as it stands in the file: fields of any type. */
export type Fields = Readonly<Record<string, unknown>>;

/** A field that says something, under the name it has in the file. */
export interface Field {
  readonly name: string;
  readonly value: unknown;
}

/**
 * The fields that mean one thing, the commonest name first: other tools write `date` or `publishedOn` where we write `published`, and
 * a date that is passed over would make an undated article without a word.
 */
export const fieldsFor = (meaning: keyof typeof NAMES, fields: Fields): Field[] =>
  NAMES[meaning].flatMap((known) =>
    Object.entries(fields)
      .filter(([name, value]) => bare(name) === bare(known) && !saysNothing(value))
      .map(([name, value]) => ({ name, value })),
  );

/** `published_on`, `Published-On` and `publishedOn` are one name. */
const bare = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/gu, "");

const saysNothing = (value: unknown): boolean => value === null || value === "";
