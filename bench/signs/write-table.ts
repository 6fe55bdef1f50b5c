import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Caution } from "../../src/reading/05-entities/likeliest";
import { heldOut } from "./held-out";
import { learn } from "./learn";
import type { Lesson } from "./lesson";

/** Learns from all lessons, writes the table of a name, a sign per line, and prints how news is read by weights learnt without it. */
export function writeTable(name: string, lessons: readonly Lesson[], caution: Caution): void {
  const table = join(__dirname, "../../src/reading/tables", name);
  const rows = Object.entries(learn(lessons)).map(([sign, row]) => `    ${JSON.stringify(sign)}: ${inOneLine(row)}`);
  writeFileSync(table, `{\n  "weights": {\n${rows.join(",\n")}\n  }\n}\n`);
  for (const [part, { right, wrong, open }] of heldOut(lessons, caution))
    console.log(
      `news, each quarter by weights learnt without it: ${part} ${right} right, ${wrong} wrong, ${open} open`,
    );
  console.log(`${lessons.length} lessons, ${table}`);
}

function inOneLine(row: Readonly<Record<string, number>>): string {
  return `{ ${Object.entries(row)
    .map(([part, weight]) => `"${part}": ${weight}`)
    .join(", ")} }`;
}
