"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=background.js.map