/** Of which a country has one at a time; the names are those of titles.json. */
export const HEADS: ReadonlySet<string> = new Set(["head of state", "head of government"]);

/** Of a country, said or not. */
export const NATIONAL: ReadonlySet<string> = new Set([...HEADS, "minister", "deputy", "first lady"]);

export const OF_A_BODY: ReadonlySet<string> = new Set(["spokesperson", "head of body", "leader"]);

export const OF_A_CLUB: ReadonlySet<string> = new Set(["coach", "captain"]);
