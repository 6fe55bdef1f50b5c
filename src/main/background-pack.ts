import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Background } from "../domain/background";
import { DatelineError } from "../domain/errors";
import { ENTITY_KINDS, MEMBERSHIP_KINDS } from "../domain/vocabulary";

const period = { from: z.string().nullable(), to: z.string().nullable(), source: z.string() };

const Pack = z.object({
  entities: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(ENTITY_KINDS),
      name: z.string(),
      aliases: z.array(z.string()),
      wikidata: z.string().nullable(),
    }),
  ),
  tenures: z.array(
    z.object({
      person: z.string(),
      title: z.string(),
      of: z.string(),
      head: z.boolean(),
      leader: z.boolean(),
      ...period,
    }),
  ),
  memberships: z.array(z.object({ member: z.string(), of: z.string(), kind: z.enum(MEMBERSHIP_KINDS), ...period })),
});

/** The facts no article states, from their file. */
export async function readBackgroundPack(file: string): Promise<Background> {
  const pack = Pack.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (pack.success) return pack.data;
  const [issue] = pack.error.issues;
  throw new DatelineError({
    code: "BAD_BACKGROUND",
    happened: `${file} is no background pack: ${issue?.path.join(".")}: ${issue?.message}`,
    expected: 'entities, tenures and memberships as in seeds/background.json, for example "kind": "PERSON"',
    fix: "take the file of the project again (git checkout seeds/background.json), or correct yours.",
  });
}
