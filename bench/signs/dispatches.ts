import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const gold = z.object({
  text: z.string(),
  entities: z.array(
    z.object({ mentions: z.array(z.object({ start: z.number(), end: z.number(), kind: z.string() })) }),
  ),
});

/** A dispatch of our own as it stands in its file, and as its gold has it: who is mentioned where. */
export interface Dispatch extends z.infer<typeof gold> {
  readonly page: string;
}

const FOLDERS = [join(__dirname, "../../seeds"), join(__dirname, "../reading/dispatches/develop")];

export const dispatches = (): Dispatch[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(folder, "articles"))
      .filter((file) => file.endsWith(".md") && existsSync(goldOf(folder, file)))
      .sort()
      .map((file) => ({
        ...gold.parse(JSON.parse(readFileSync(goldOf(folder, file), "utf8"))),
        page: readFileSync(join(folder, "articles", file), "utf8"),
      })),
  );

const goldOf = (folder: string, file: string): string => join(folder, "gold", file.replace(/\.md$/, ".reading.json"));
