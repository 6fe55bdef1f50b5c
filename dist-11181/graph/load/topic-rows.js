"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.topicRows = void 0;
const ids_1 = require("../../domain/ids");
const topicRows = ({ topics }, { article, at }) => topics.map(({ code, label, score }) => ({ article, at, topic: (0, ids_1.topicId)(code), code, label, score }));
exports.topicRows = topicRows;
//# sourceMappingURL=topic-rows.js.map