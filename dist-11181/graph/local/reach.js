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
exports.reach = reach;
const neo4j_driver_1 = __importStar(require("neo4j-driver"));
const failures_1 = require("./failures");
/** Resolves when a Neo4j at this address answers a query; otherwise throws WRONG_PASSWORD or NEO4J_UNREACHABLE. */
async function reach(address) {
    const driver = openDriver(address);
    try {
        await driver.executeQuery("RETURN 1", {}, { database: address.database });
    }
    catch (error) {
        throw refusalOf(address, error);
    }
    finally {
        await driver.close();
    }
}
/** An address that is none is refused by the driver before it connects. */
function openDriver({ uri, user, password }) {
    try {
        return neo4j_driver_1.default.driver(uri, neo4j_driver_1.default.auth.basic(user, password), {
            connectionTimeout: 5_000,
            maxTransactionRetryTime: 0,
        });
    }
    catch (error) {
        throw (0, failures_1.unreachable)(uri, messageOf(error));
    }
}
function refusalOf({ uri, user }, error) {
    const isRefusal = error instanceof neo4j_driver_1.Neo4jError && error.code.startsWith("Neo.ClientError.Security.");
    return isRefusal ? (0, failures_1.wrongPassword)(uri, user) : (0, failures_1.unreachable)(uri, messageOf(error));
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
//# sourceMappingURL=reach.js.map