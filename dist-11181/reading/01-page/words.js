"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MONTHS = exports.NO_DATELINES = exports.NAME_CONNECTORS = exports.STAFF_BYLINES = exports.UPDATE_LABELS = exports.DATE_LABELS = exports.PUBLISHER_WORDS = exports.AGENCIES = exports.CAPTION_BEGINNINGS = exports.CAPTION_CREDITS = exports.BOILERPLATE_BEGINNINGS = exports.BOILERPLATE = exports.INLINE_TEASERS = exports.RELATED_HEADINGS = void 0;
exports.isPublisher = isPublisher;
const page_words_json_1 = __importDefault(require("../tables/page-words.json"));
/** Lists of the words around articles, ready to be asked. */
const setOf = (words) => new Set(words.map((word) => word.toLowerCase()));
exports.RELATED_HEADINGS = setOf(page_words_json_1.default.relatedHeadings);
exports.INLINE_TEASERS = setOf(page_words_json_1.default.inlineTeasers);
exports.BOILERPLATE = setOf(page_words_json_1.default.boilerplate);
exports.BOILERPLATE_BEGINNINGS = page_words_json_1.default.boilerplateBeginnings;
exports.CAPTION_CREDITS = setOf(page_words_json_1.default.captionCredits);
exports.CAPTION_BEGINNINGS = page_words_json_1.default.captionBeginnings;
exports.AGENCIES = setOf(page_words_json_1.default.agencies);
exports.PUBLISHER_WORDS = setOf(page_words_json_1.default.publisherWords);
exports.DATE_LABELS = setOf(page_words_json_1.default.dateLabels);
exports.UPDATE_LABELS = setOf(page_words_json_1.default.updateLabels);
exports.STAFF_BYLINES = setOf(page_words_json_1.default.staffBylines);
exports.NAME_CONNECTORS = setOf(page_words_json_1.default.nameConnectors);
exports.NO_DATELINES = setOf(page_words_json_1.default.noDatelines);
exports.MONTHS = new Map(Object.entries(page_words_json_1.default.months));
/** An agency or publisher by its name: known, or called "… News", "… Times". A person is neither. */
function isPublisher(name) {
    const lower = name.toLowerCase();
    const words = lower.split(" ");
    return exports.AGENCIES.has(lower) || (words.length > 1 && exports.PUBLISHER_WORDS.has(words.at(-1) ?? ""));
}
//# sourceMappingURL=words.js.map