"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.embeddedReader = embeddedReader;
const read_1 = require("../read");
const reading_of_1 = require("../reading-of");
const verify_1 = require("../verify");
/** The reader that needs nothing but its library: our own passes, checked like anybody else's work. */
function embeddedReader(library) {
    return {
        ...reading_of_1.READER,
        async read(document) {
            const { reading, foundBy } = (0, read_1.read)(document, library);
            return { ...(0, verify_1.verify)(reading), foundBy };
        },
    };
}
//# sourceMappingURL=embedded.js.map