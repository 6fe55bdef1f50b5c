import { readFileSync, writeFileSync } from "node:fs";
import type { Results } from "./results";
import type { Figures } from "./scorers";

const [BEGINNING, END] = ["<!-- figures of bench:reading -->\n", "<!-- end of figures -->\n"];

/** Puts the figures that a visitor asks for first where the README has room for them, so that nobody copies them by hand. */
export function writeInReadme(file: string, results: Results): void {
  const readme = readFileSync(file, "utf8");
  const [before, after] = [readme.indexOf(BEGINNING), readme.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`${file} has no place for the figures: ${BEGINNING}${END}`);
  writeFileSync(file, `${readme.slice(0, before + BEGINNING.length)}${tables(results)}\n${readme.slice(after)}`);
}

function tables({ pages, statements, events, names }: Results): string {
  const page = (words: string, one: string) => {
    const figures = pages[one];
    const shown = ["entities.f1", "statements.attributed.f1", "events.f1"].map((name) => share(figures, name));
    return [words, ...shown, figures?.never ?? "–"];
  };
  const set = (words: string, rows: Readonly<Record<string, Figures>>, ours: string, others: string, name: string) => [
    words,
    share(rows[ours], name),
    others.replace(/\{(.*?)\}/gu, (_, row: string) => share(rows[row], name)),
  ];
  const last = "Wikigold, last third";
  const politics = "CrossNER politics, development part";
  return [
    table([
      ["whole pages, F1", "entities", "statements with speaker", "events", "forbidden things told"],
      page("an agency page", "agency page"),
      page("the seed dispatches", "seed dispatches"),
      page("dispatches of other kinds: court, quake, takeover, strike, sport, central bank", "develop dispatches"),
    ]),
    table([
      ["texts it has not seen, F1", "Dateline", "beside it"],
      set(
        "who said what: content and source, windows of newswire",
        statements,
        "windows: ours",
        "{windows: cue rules} cue-verb rules, {windows: nearest name} nearest name to a quotation",
        "content and source",
      ),
      set(
        "what happened: type and words, windows of newswire",
        events,
        "windows: ours",
        "{windows: word list} a word list learnt from the same texts",
        "type and trigger",
      ),
      set(
        "the same, with the right doers and receivers",
        events,
        "windows: ours",
        "{windows: word list}",
        "with participants",
      ),
      set(
        "names in encyclopaedic prose about politics (CrossNER)",
        names,
        `${politics}: ours`,
        `{${politics}: compromise} compromise`,
        "all",
      ),
      set("names in encyclopaedic prose (Wikigold)", names, `${last}: ours`, `{${last}: compromise} compromise`, "all"),
    ]),
  ].join("\n");
}

const share = (figures: Figures | undefined, name: string): string =>
  figures?.[name]?.toFixed(2).replace(/^0/u, "") ?? "–";

function table([head = [], ...rows]: ReadonlyArray<ReadonlyArray<string | number>>): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
