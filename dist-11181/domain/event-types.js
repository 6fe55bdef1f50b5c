"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVENT_TYPE_NAMES = exports.isEventTypeName = void 0;
exports.eventType = eventType;
const event_types_json_1 = __importDefault(require("./event-types.json"));
/** Parsing at the border: a name from outside becomes an event type or nothing. */
const isEventTypeName = (name) => Object.hasOwn(event_types_json_1.default, name);
exports.isEventTypeName = isEventTypeName;
exports.EVENT_TYPE_NAMES = Object.keys(event_types_json_1.default).filter(exports.isEventTypeName);
function eventType(name) {
    const row = event_types_json_1.default[name];
    const roles = row.roles;
    return {
        type: name,
        example: row.example,
        roles: roles.filter(isEventRole),
        about: row.about,
        plover: row.plover,
        cameo: row.cameo,
        quad: isQuad(row.quad) ? row.quad : null,
    };
}
const isEventRole = (role) => ["WINNER", "LOSER", "CANDIDATE", "VICTIM"].includes(role);
const isQuad = (quad) => quad !== null;
//# sourceMappingURL=event-types.js.map