"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Report = exports.Participation = exports.Event = void 0;
const type_graphql_1 = require("type-graphql");
const enumerations_1 = require("./enumerations");
const evidence_1 = require("./evidence");
const node_1 = require("./node");
const scalars_1 = require("./scalars");
let Event = class Event extends node_1.Node {
};
exports.Event = Event;
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.EventType)
], Event.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String)
], Event.prototype, "title", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.Factuality, { description: "The strongest of its reports." })
], Event.prototype, "factuality", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Event.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true })
], Event.prototype, "to", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.Precision, { nullable: true })
], Event.prototype, "precision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Event.prototype, "articleCount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "PLOVER class, for export." })
], Event.prototype, "plover", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "CAMEO root, for export." })
], Event.prototype, "cameo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.Quad, { nullable: true, description: "Quad class, for export." })
], Event.prototype, "quad", void 0);
exports.Event = Event = __decorate([
    (0, type_graphql_1.ObjectType)({
        implements: node_1.Node,
        description: "Something that happened, is claimed, expected, feared or denied to happen.",
    })
], Event);
let Participation = class Participation {
};
exports.Participation = Participation;
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.EventRole)
], Participation.prototype, "role", void 0);
exports.Participation = Participation = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "One entity's part in one event." })
], Participation);
let Report = class Report {
};
exports.Report = Report;
__decorate([
    (0, type_graphql_1.Field)(() => enumerations_1.Factuality)
], Report.prototype, "factuality", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => evidence_1.Span, { description: "The words that tell of the event." })
], Report.prototype, "words", void 0);
exports.Report = Report = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "One sentence reporting one event, with how sure that sentence is." })
], Report);
//# sourceMappingURL=event.js.map