"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.buildApiSchema = buildApiSchema;
require("reflect-metadata");
const graphql_1 = require("graphql");
const type_graphql_1 = require("type-graphql");
const asking_1 = require("./asking");
const is_record_1 = require("./is-record");
const articles = __importStar(require("./relations/article"));
const entities = __importStar(require("./relations/entity"));
const events = __importStar(require("./relations/event"));
const positions = __importStar(require("./relations/position"));
const statements = __importStar(require("./relations/statement"));
const topics = __importStar(require("./relations/topic"));
const counts_1 = require("./resolvers/counts");
const lists_1 = require("./resolvers/lists");
const lookups_1 = require("./resolvers/lookups");
const entity_1 = require("./types/entity");
const relations = [articles, entities, events, positions, statements, topics].flatMap((file) => Object.values(file));
/** The API as GraphQL knows it. Whatever is asked, only two functions run: one asks the graph, the other reads what it said. */
function buildApiSchema() {
    const schema = (0, type_graphql_1.buildSchemaSync)({
        resolvers: [lookups_1.Lookups, lists_1.Lists, counts_1.Counts, ...relations],
        orphanedTypes: [entity_1.Group], // no field has this type: a group is always found as an Entity
        validate: false,
    });
    resolveSynchronously(schema);
    return schema;
}
/** A whole answer is fetched with its root field, so below it nothing is awaited: no promise, no middleware for each field. */
function resolveSynchronously(schema) {
    for (const type of Object.values(schema.getTypeMap())) {
        if (type.name.startsWith("__"))
            continue;
        if ((0, graphql_1.isAbstractType)(type))
            type.resolveType = nameOfType;
        if (!(0, graphql_1.isObjectType)(type))
            continue;
        const resolve = type === schema.getQueryType() ? askTheGraph : readTheAnswer;
        for (const field of Object.values(type.getFields()))
            field.resolve = resolve;
    }
}
const askTheGraph = (_source, _arguments, context, info) => {
    if (!(0, asking_1.isAsking)(context))
        throw new Error("a root field was resolved without a graph to ask");
    return context.answer(String(info.path.key));
};
const readTheAnswer = (source, _arguments, _context, info) => (0, is_record_1.isRecord)(source) ? source[info.path.key] : undefined;
const nameOfType = (value) => (0, is_record_1.isRecord)(value) && typeof value.__typename === "string" ? value.__typename : undefined;
//# sourceMappingURL=schema.js.map