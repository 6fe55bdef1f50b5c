"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readBackgroundPack = readBackgroundPack;
const promises_1 = require("node:fs/promises");
const zod_1 = require("zod");
const errors_1 = require("../domain/errors");
const vocabulary_1 = require("../domain/vocabulary");
const period = { from: zod_1.z.string().nullable(), to: zod_1.z.string().nullable(), source: zod_1.z.string() };
const Pack = zod_1.z.object({
    entities: zod_1.z.array(zod_1.z.object({
        key: zod_1.z.string(),
        kind: zod_1.z.enum(vocabulary_1.ENTITY_KINDS),
        name: zod_1.z.string(),
        aliases: zod_1.z.array(zod_1.z.string()),
        wikidata: zod_1.z.string().nullable(),
    })),
    tenures: zod_1.z.array(zod_1.z.object({
        person: zod_1.z.string(),
        title: zod_1.z.string(),
        of: zod_1.z.string(),
        head: zod_1.z.boolean(),
        leader: zod_1.z.boolean(),
        ...period,
    })),
    memberships: zod_1.z.array(zod_1.z.object({ member: zod_1.z.string(), of: zod_1.z.string(), kind: zod_1.z.enum(vocabulary_1.MEMBERSHIP_KINDS), ...period })),
});
/** The facts no article states, from their file. */
async function readBackgroundPack(file) {
    const pack = Pack.safeParse(JSON.parse(await (0, promises_1.readFile)(file, "utf8")));
    if (pack.success)
        return pack.data;
    const [issue] = pack.error.issues;
    throw new errors_1.DatelineError({
        code: "BAD_BACKGROUND",
        happened: `${file} is no background pack: ${issue?.path.join(".")}: ${issue?.message}`,
        expected: 'entities, tenures and memberships as in seeds/background.json, for example "kind": "PERSON"',
        fix: "take the file of the project again (git checkout seeds/background.json), or correct yours.",
    });
}
//# sourceMappingURL=background-pack.js.map