"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Interval = exports.Dimension = exports.Measure = exports.EntityOrder = exports.TimeOrder = exports.EventType = exports.EventRole = exports.RelationKind = exports.Quad = exports.MembershipKind = exports.TenureStatus = exports.Precision = exports.Factuality = exports.Zone = exports.MentionKind = exports.Attribution = exports.StatementKind = exports.EntityKind = exports.NodeKind = void 0;
const type_graphql_1 = require("type-graphql");
const event_types_1 = require("../../domain/event-types");
const vocabulary_1 = require("../../domain/vocabulary");
const enumerations_json_1 = __importDefault(require("../tables/enumerations.json"));
const NODE_KINDS = [
    ...vocabulary_1.ENTITY_KINDS,
    ...["ARTICLE", "STATEMENT", "EVENT", "TOPIC", "STORY", "POSITION", "TENURE", "MEMBERSHIP", "SENTENCE", "MENTION"],
];
exports.NodeKind = enumeration("NodeKind", NODE_KINDS);
exports.EntityKind = enumeration("EntityKind", vocabulary_1.ENTITY_KINDS);
exports.StatementKind = enumeration("StatementKind", vocabulary_1.STATEMENT_KINDS);
exports.Attribution = enumeration("Attribution", vocabulary_1.ATTRIBUTIONS);
exports.MentionKind = enumeration("MentionKind", vocabulary_1.MENTION_KINDS);
exports.Zone = enumeration("Zone", vocabulary_1.ZONES);
exports.Factuality = enumeration("Factuality", vocabulary_1.FACTUALITIES);
exports.Precision = enumeration("Precision", vocabulary_1.PRECISIONS);
exports.TenureStatus = enumeration("TenureStatus", vocabulary_1.TENURE_STATUSES);
exports.MembershipKind = enumeration("MembershipKind", vocabulary_1.MEMBERSHIP_KINDS);
exports.Quad = enumeration("Quad", vocabulary_1.QUADS);
exports.RelationKind = enumeration("RelationKind", Object.keys(enumerations_json_1.default.RelationKind.values));
exports.EventRole = enumeration("EventRole", vocabulary_1.EVENT_ROLES);
exports.EventType = enumeration("EventType", event_types_1.EVENT_TYPE_NAMES, examplesOfEventTypes());
exports.TimeOrder = enumeration("TimeOrder", Object.keys(enumerations_json_1.default.TimeOrder.values));
exports.EntityOrder = enumeration("EntityOrder", Object.keys(enumerations_json_1.default.EntityOrder.values));
exports.Measure = enumeration("Measure", Object.keys(enumerations_json_1.default.Measure.values));
exports.Dimension = enumeration("Dimension", Object.keys(enumerations_json_1.default.Dimension.values));
exports.Interval = enumeration("Interval", Object.keys(enumerations_json_1.default.Interval.values));
function enumeration(name, values, meanings) {
    const members = Object.fromEntries(values.map((value) => [value, value]));
    (0, type_graphql_1.registerEnumType)(members, {
        name,
        description: enumerations_json_1.default[name].description,
        valuesConfig: described(meanings ?? enumerations_json_1.default[name].values),
    });
    return members;
}
function described(meanings) {
    return Object.fromEntries(Object.entries(meanings).map(([value, description]) => [value, { description }]));
}
function examplesOfEventTypes() {
    return Object.fromEntries(event_types_1.EVENT_TYPE_NAMES.map((name) => [name, (0, event_types_1.eventType)(name).example]));
}
//# sourceMappingURL=enumerations.js.map