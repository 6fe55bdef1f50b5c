"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=told.js.map