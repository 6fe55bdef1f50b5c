import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callerWithKey } from "../../src/api/keys";
import { addKey, keyRing, listKeys, revokeKey } from "../../src/main/key-file";

const home = mkdtempSync(join(tmpdir(), "dateline-keys-"));
const file = join(home, "keys.json");
afterEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(home, { recursive: true }));

describe("the keys of a home", () => {
  it("are none at first", async () => expect(await listKeys(home)).toEqual([]));

  it("open the door for whoever has one, with its role", async () => {
    const [desk, robot] = [await addKey(home, "desk", "curator"), await addKey(home, "robot", "reader")];
    const kept = await listKeys(home);
    expect(callerWithKey(desk, kept)).toMatchObject({
      name: "desk",
      roles: new Set(["reader", "ingester", "curator"]),
    });
    expect(callerWithKey(robot, kept)).toMatchObject({ name: "robot", roles: new Set(["reader"]) });
    expect(callerWithKey(`${robot}x`, kept)).toBeNull();
    expect(callerWithKey("", kept)).toBeNull();
  });

  it("are not in the file, which only its owner may read", async () => {
    const key = await addKey(home, "desk", "reader");
    expect(readFileSync(file, "utf8")).not.toContain(key.slice("dateline_".length));
    expect(key).toMatch(/^dateline_[\w-]{43}$/u);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("have different names", async () => {
    await addKey(home, "desk", "reader");
    await expect(addKey(home, "desk", "curator")).rejects.toMatchObject({ code: "KEY_EXISTS" });
  });

  it("are refused from the moment they are revoked, by a server that runs already", async () => {
    const ring = keyRing(home);
    expect(await ring()).toEqual([]);
    const key = await addKey(home, "desk", "reader");
    expect(callerWithKey(key, await ring())).not.toBeNull();
    expect([await revokeKey(home, "desk"), await revokeKey(home, "desk")]).toEqual([true, false]);
    expect(callerWithKey(key, await ring())).toBeNull();
  });

  it("are never half believed: a file that is broken is told, not taken for empty", async () => {
    writeFileSync(file, '[{"name": "desk", "role": "owner"}]');
    await expect(listKeys(home)).rejects.toMatchObject({ code: "BROKEN_KEYS" });
  });
});
