"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=draft.js.map