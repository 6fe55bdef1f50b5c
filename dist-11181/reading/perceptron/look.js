"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FeatureList = void 0;
const hash_1 = require("./hash");
/** Collects the features of one token: a number for the kind of feature, mixed with up to three hashed values. */
class FeatureList {
    constructor() {
        this.hashes = new Int32Array(512);
        this.length = 0;
    }
    clear() {
        this.length = 0;
    }
    add(kind, a) {
        this.hashes[this.length++] = (0, hash_1.mix)(kind, a);
    }
    add2(kind, a, b) {
        this.hashes[this.length++] = (0, hash_1.mix)((0, hash_1.mix)(kind, a), b);
    }
    add3(kind, a, b, c) {
        this.hashes[this.length++] = (0, hash_1.mix)((0, hash_1.mix)((0, hash_1.mix)(kind, a), b), c);
    }
    toArray() {
        return this.hashes.slice(0, this.length);
    }
}
exports.FeatureList = FeatureList;
//# sourceMappingURL=look.js.map