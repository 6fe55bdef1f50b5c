"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.QUADS = exports.MEMBERSHIP_KINDS = exports.TENURE_STATUSES = exports.DATE_BASES = exports.PRECISIONS = exports.EVENT_ROLES = exports.FACTUALITIES = exports.ATTRIBUTIONS = exports.STATEMENT_KINDS = exports.ZONES = exports.MENTION_KINDS = exports.ENTITY_KINDS = void 0;
/** The closed lists of the model. Their members are data that the API prints as enums; a new one needs no new code here. */
exports.ENTITY_KINDS = ["PERSON", "ORGANISATION", "PLACE", "GROUP"];
exports.MENTION_KINDS = ["NAME", "DESCRIPTOR", "PRONOUN", "METONYM", "DEMONYM"];
exports.ZONES = ["HEADLINE", "BYLINE", "CAPTION", "BODY", "TEASER", "BOILERPLATE"];
exports.STATEMENT_KINDS = ["DIRECT", "MIXED", "INDIRECT", "THOUGHT"];
exports.ATTRIBUTIONS = ["EXPLICIT", "PRONOUN", "CONTINUATION", "NONE"];
/** From the strongest to the weakest: an event's own factuality is the strongest of its reports. */
exports.FACTUALITIES = ["ASSERTED", "REPORTED", "CLAIMED", "EXPECTED", "HYPOTHETICAL", "NEGATED"];
exports.EVENT_ROLES = ["ACTOR", "RECIPIENT", "WINNER", "LOSER", "CANDIDATE", "VICTIM"];
exports.PRECISIONS = ["DAY", "MONTH", "YEAR", "INTERVAL"];
exports.DATE_BASES = ["EXPLICIT", "RELATIVE", "PUBLICATION", "TENSE"];
exports.TENURE_STATUSES = ["PAST", "CURRENT", "EXPECTED"];
exports.MEMBERSHIP_KINDS = ["MEMBER", "AFFILIATED", "EMPLOYED", "PARTY"];
exports.QUADS = ["VERBAL_COOPERATION", "MATERIAL_COOPERATION", "VERBAL_CONFLICT", "MATERIAL_CONFLICT"];
//# sourceMappingURL=vocabulary.js.map