"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Node = void 0;
const type_graphql_1 = require("type-graphql");
let Node = class Node {
};
exports.Node = Node;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "Stable across reloads, readable: `person:mark-rutte`, `topic:20000574`, `event:congratulate-1f3a9c2e`.",
    })
], Node.prototype, "id", void 0);
exports.Node = Node = __decorate([
    (0, type_graphql_1.InterfaceType)({ description: "Whatever has an id." })
], Node);
//# sourceMappingURL=node.js.map