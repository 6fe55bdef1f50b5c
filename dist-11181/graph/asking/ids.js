"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isWikidataId = void 0;
exports.graphId = graphId;
const bad_input_1 = require("./bad-input");
const OURS = /^(?:person|organisation|place|group|article|statement|event|topic|position|tenure|membership|mention|story):\S{1,300}$/u;
const WIKIDATA = /^wd:(Q[1-9]\d{0,14})$/;
const MEDIA_TOPIC = /^medtop:(\d{8})$/;
/** An id as the graph knows it: ours as it is, `wd:Q57792` as the property `wikidata` has it, `medtop:20000574` as ours. */
function graphId(id) {
    const text = typeof id === "string" ? id.trim() : "";
    const wikidata = WIKIDATA.exec(text)?.[1];
    const topic = MEDIA_TOPIC.exec(text)?.[1];
    if (wikidata !== undefined)
        return wikidata;
    if (topic !== undefined)
        return `topic:${topic}`;
    if (!OURS.test(text))
        throw (0, bad_input_1.badId)(id);
    return text;
}
const isWikidataId = (id) => typeof id === "string" && WIKIDATA.test(id.trim());
exports.isWikidataId = isWikidataId;
//# sourceMappingURL=ids.js.map