"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Summary = void 0;
const type_graphql_1 = require("type-graphql");
const scalars_1 = require("./scalars");
let Summary = class Summary {
};
exports.Summary = Summary;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Summary.prototype, "articles", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Summary.prototype, "statements", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Summary.prototype, "events", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Summary.prototype, "people", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Summary.prototype, "organisations", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Summary.prototype, "places", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int)
], Summary.prototype, "topics", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true, description: "The day of the oldest article." })
], Summary.prototype, "firstOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => scalars_1.CalendarDate, { nullable: true, description: "The day of the newest article." })
], Summary.prototype, "lastOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Who read the articles." })
], Summary.prototype, "reader", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The version of Dateline." })
], Summary.prototype, "version", void 0);
exports.Summary = Summary = __decorate([
    (0, type_graphql_1.ObjectType)({ description: "What the graph holds and how fresh it is." })
], Summary);
//# sourceMappingURL=summary.js.map