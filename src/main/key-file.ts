import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { hashOf, type KeptKey, type KeyRing, newKey } from "../api/keys";
import { ROLES, type Role } from "../domain/caller";
import { DatelineError } from "../domain/errors";

const KeptKeys = z.array(
  z.strictObject({
    name: z.string(),
    role: z.enum(ROLES),
    hash: z.string().regex(/^[0-9a-f]{64}$/u),
    createdOn: z.string(),
  }),
);

const fileIn = (home: string): string => join(home, "keys.json");

export async function listKeys(home: string): Promise<readonly KeptKey[]> {
  const file = fileIn(home);
  const text = await readFile(file, "utf8").catch(nothingWhenAbsent);
  if (text === null) return [];
  try {
    return KeptKeys.parse(JSON.parse(text));
  } catch (cause) {
    throw broken(file, cause);
  }
}

/** The key itself is told here and never again. */
export async function addKey(home: string, name: string, role: Role): Promise<string> {
  const keys = await listKeys(home);
  if (keys.some((key) => key.name === name)) throw taken(name);
  const key = newKey();
  await keep(home, [...keys, { name, role, hash: hashOf(key), createdOn: new Date().toISOString().slice(0, 10) }]);
  return key;
}

/** False when there is none of this name. */
export async function revokeKey(home: string, name: string): Promise<boolean> {
  const keys = await listKeys(home);
  const others = keys.filter((key) => key.name !== name);
  if (others.length < keys.length) await keep(home, others);
  return others.length < keys.length;
}

/** Looks whether the file has changed each time it is asked, and reads it when it has: who was revoked is out at once. */
export function keyRing(home: string): KeyRing {
  let known: { readonly version: string; readonly keys: readonly KeptKey[] } | undefined;
  return async () => {
    const state = await stat(fileIn(home)).catch(nothingWhenAbsent);
    const version = state === null ? "absent" : `${state.mtimeMs} ${state.size} ${state.ino}`;
    if (known?.version !== version) known = { version, keys: await listKeys(home) };
    return known.keys;
  };
}

/** Written beside it and put in its place, so that nobody ever reads half of it; only its owner may read it at all. */
async function keep(home: string, keys: readonly KeptKey[]): Promise<void> {
  const file = fileIn(home);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

function nothingWhenAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

const taken = (name: string): DatelineError =>
  new DatelineError({
    code: "KEY_EXISTS",
    happened: `There is a key "${name}" already.`,
    expected: "another name",
    fix: `dateline key revoke ${name}, or choose another name.`,
  });

const broken = (file: string, cause: unknown): DatelineError =>
  new DatelineError(
    {
      code: "BROKEN_KEYS",
      happened: `${file} cannot be read.`,
      expected: "the keys as `dateline key add` writes them",
      fix: "take it from a backup, or remove it: then there are no keys, and new ones can be made.",
    },
    { cause },
  );
