"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.badFrontMatter = void 0;
const errors_1 = require("../../domain/errors");
/** The refusal of an article whose front matter is wrong; `happened` goes on after the file's name. */
const badFrontMatter = (fileName, { happened, ...rest }) => new errors_1.DatelineError({ code: "BAD_FRONT_MATTER", happened: `${fileName} ${happened}`, ...rest });
exports.badFrontMatter = badFrontMatter;
//# sourceMappingURL=bad-front-matter.js.map