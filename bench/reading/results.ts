import type { Figures } from "./scorers";

/** Every figure of the bench, by what was read and who read it. */
export interface Results {
  /** Whole pages against hand-made Readings. */
  readonly pages: Readonly<Record<string, Figures>>;
  readonly statements: Readonly<Record<string, Figures>>;
  readonly events: Readonly<Record<string, Figures>>;
  readonly names: Readonly<Record<string, Figures>>;
  /** The only figures that another machine, or the same one an hour later, gives otherwise; a row for each Node.js. */
  readonly speed: Readonly<Record<string, Figures>>;
}

export function asMarkdown({ pages, statements, events, names, speed }: Results): string {
  return [
    "# How well and how fast Dateline reads\n",
    "Written by `npm run bench:reading`. F1 unless another word is used; what the figures mean is told by the scorers.\n",
    "## Whole pages\n",
    "Dispatches are read by taggers that have learnt from every other text. As shipped, the taggers have learnt from them, too.\n",
    turned(pages),
    "## Who said what: texts that the taggers have not seen\n",
    "Content and speaker of every attribution in 180 windows of newswire and 16 whole stories; learnt from every other text, tried on the ones between.\n",
    table(statements),
    "## What happened: the same texts\n",
    table(events),
    "## Names: parts of the training files that were kept apart\n",
    table(names),
    "## Speed, on the machine of the last run\n",
    turned(speed),
  ].join("\n");
}

function table(rows: Readonly<Record<string, Figures>>): string {
  const columns = [...new Set(Object.values(rows).flatMap((figures) => Object.keys(figures)))];
  const lines = Object.entries(rows).map(([name, figures]) => [
    name,
    ...columns.map((column) => shown(figures[column])),
  ]);
  return `${[["", ...columns], ["---", ...columns.map(() => "---")], ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")}\n`;
}

/** Figures down, pages across: there are more of the former. */
function turned(pages: Readonly<Record<string, Figures>>): string {
  const figures = [...new Set(Object.values(pages).flatMap((one) => Object.keys(one)))];
  return table(
    Object.fromEntries(
      figures.map((figure) => [
        figure,
        Object.fromEntries(Object.entries(pages).map(([page, one]) => [page, one[figure] ?? Number.NaN])),
      ]),
    ),
  );
}

const shown = (figure: number | undefined): string =>
  figure === undefined || Number.isNaN(figure) ? "–" : String(figure);
