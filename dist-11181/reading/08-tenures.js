"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findTenures = findTenures;
const provenance_1 = require("../domain/provenance");
const countries_1 = require("./08-tenures/countries");
const holders_1 = require("./08-tenures/holders");
const joining_1 = require("./08-tenures/joining");
const leading_1 = require("./08-tenures/leading");
const offices_1 = require("./08-tenures/offices");
const parties_1 = require("./08-tenures/parties");
const periods_1 = require("./08-tenures/periods");
const stage_1 = require("./08-tenures/stage");
const told_once_1 = require("./08-tenures/told-once");
/** Who holds which office and who belongs to what, as role phrases and verbs of leading and joining say it. */
function findTenures(page, sentences, cast, events, library) {
    const stage = (0, stage_1.stageOf)(page, sentences, cast, events, library);
    const holdings = (0, holders_1.holdingsIn)(stage);
    const home = (0, offices_1.homeOf)(stage, holdings);
    const held = holdings.flatMap((holding) => {
        const office = (0, offices_1.officeOf)(stage, holding, home);
        return office ? [(0, told_once_1.tenureOf)(stage, holding, office, (0, periods_1.periodOf)(stage, holding, office))] : [];
    });
    const foundTenures = [...held, ...(0, leading_1.leadingIn)(stage)];
    const tenures = (0, told_once_1.mergedTenures)(foundTenures.map(({ fact }) => fact));
    const foundMemberships = [...(0, parties_1.partiesOf)(stage, holdings, tenures), ...(0, joining_1.joinedIn)(stage)];
    const memberships = (0, told_once_1.mergedMemberships)(foundMemberships.map(({ fact }) => fact));
    const foundBy = new Map([
        ...(0, provenance_1.provenanceOf)(foundTenures, provenance_1.tenureName),
        ...(0, provenance_1.provenanceOf)(foundMemberships, provenance_1.membershipName),
    ]);
    return { tenures, memberships, cast: (0, countries_1.withOwners)(cast, tenures, library), foundBy };
}
//# sourceMappingURL=08-tenures.js.map