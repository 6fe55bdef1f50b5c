/** How `(:Name {key})` writes a spelling: no marks, lower case, single blanks. `Jens  STOLTENBERG` and `jens stoltenberg` are one. */
export function nameKey(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
