import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Background } from "../../src/domain/background";

const ROOT = join(__dirname, "../..");
const SEEDS = join(ROOT, "seeds/articles");
const GIVEN: { readonly female: readonly string[] } = JSON.parse(
  readFileSync(join(ROOT, "data/given-names.json"), "utf8"),
);
const FAMILY_BEGINS = ["Hal", "Ber", "Mor", "Kal", "Ost", "Ver", "Lin", "Dor", "Sand", "Wil"];
const FAMILY_ENDS = ["berg", "mann", "ova", "etti", "sen", "ski", "ford", "ando", "aux", "idis"];

/**
 * Articles like our own dispatches and all different: in each, every other person is one nobody has heard of, and each has a day of its
 * own. So half of the people are new to the graph; the others, all organisations and all places are in a great part of all articles, as in
 * the news. Sentences that name nobody new do come again in the same words: a reader that remembers sentences would look too fast here.
 */
export function variedArticles(count: number, background: Background): string[] {
  const files = readdirSync(SEEDS).sort();
  const texts = files.map((file) => readFileSync(join(SEEDS, file), "utf8"));
  const people = background.entities.filter(({ kind }) => kind === "PERSON").map(({ name }) => name);
  return Array.from({ length: count }, (_, number) => {
    const time = Math.floor(number / texts.length);
    const changing = people.filter((_name, index) => (time + index) % 2 === 1);
    return onAnotherDay(withOtherPeople(texts[number % texts.length] ?? "", number, changing), number);
  });
}

function withOtherPeople(text: string, number: number, people: readonly string[]): string {
  return people.reduce((changed, name, index) => {
    const [given, family] = newName(number * people.length + index);
    const formerFamily = name.split(" ").at(-1) ?? name;
    return changed.replaceAll(name, `${given} ${family}`).replaceAll(formerFamily, family);
  }, text);
}

function newName(number: number): readonly [string, string] {
  const given = GIVEN.female[(number * 7919) % GIVEN.female.length] ?? "Ada";
  const begin = FAMILY_BEGINS[number % FAMILY_BEGINS.length] ?? "";
  const end = FAMILY_ENDS[Math.floor(number / FAMILY_BEGINS.length) % FAMILY_ENDS.length] ?? "";
  return [given.charAt(0).toUpperCase() + given.slice(1), `${begin}${end}`];
}

const onAnotherDay = (text: string, number: number): string =>
  text.replace(/^published: .*$/mu, `published: ${new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10)}`);
