"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=database-settings.js.map