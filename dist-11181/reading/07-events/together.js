"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.together = together;
/** Several share a part only when they are named side by side ("Turkey, Hungary and Spain"); of others the surest has it. */
function together(scene, found) {
    const best = found.toSorted((a, b) => b.margin - a.margin)[0];
    if (best === undefined)
        return [];
    const at = found.indexOf(best);
    let [first, last] = [at, at];
    while (jointOf(scene, found[first - 1], found[first]) !== null)
        first--;
    while (jointOf(scene, found[last], found[last + 1]) !== null)
        last++;
    const chain = found.slice(first, last + 1);
    // Without an "and" it is no list but a name and what it is: "Macron, president of France,".
    const isList = chain.some((one, k) => jointOf(scene, one, chain[k + 1]) === "AND");
    return isList ? chain.map(({ phrase }) => phrase) : [best.phrase];
}
/** What stands in front of the second of two phrases, when nothing but phrases stands between them. */
function jointOf(scene, a, b) {
    if (a === undefined || b === undefined)
        return null;
    const [from, to] = [a.phrase.to, b.phrase.from];
    if (to <= from || to - from > WIDEST || scene.verbs(from, to) > 0)
        return null;
    const before = scene.tokens[to - 1]?.lower ?? "";
    if (/^(?:and|&|or|as)$/.test(before))
        return "AND";
    return before === "," ? "COMMA" : null;
}
const WIDEST = 8;
//# sourceMappingURL=together.js.map