"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=house.js.map