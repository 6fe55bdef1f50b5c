/** How often the dispatches are learnt: they are few, written as whole articles, and would be lost among the windows of newswire. */
const TIMES = 6;

export const oftenLearnt = <T>(dispatches: readonly T[]): T[] => Array.from({ length: TIMES }, () => dispatches).flat();
