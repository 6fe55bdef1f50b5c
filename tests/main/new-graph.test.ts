import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BACKGROUND_PACK, readConfig } from "../../src/config";
import type { Background } from "../../src/domain/background";
import { readBackgroundPack } from "../../src/main/background-pack";
import { newGraphOf } from "../../src/main/new-graph";

const config = readConfig({});
let background: Background;
beforeAll(async () => {
  background = await readBackgroundPack(BACKGROUND_PACK);
});

describe("a new graph's version", () => {
  test("stays the same while what is loaded does", () => {
    expect(newGraphOf(config, background).version()).toBe(newGraphOf(config, { ...background }).version());
  });

  test("is another for another background", () => {
    const other = { ...background, entities: background.entities.slice(1) };
    expect(newGraphOf(config, other).version()).not.toBe(newGraphOf(config, background).version());
  });

  test("is another where other topics were imported", () => {
    const home = mkdtempSync(join(tmpdir(), "dateline-new-graph-"));
    writeFileSync(join(home, "topics.json"), "[]");
    const other = newGraphOf(readConfig({ DATELINE_HOME: home }), background).version();
    rmSync(home, { recursive: true });
    expect(other).not.toBe(newGraphOf(config, background).version());
  });
});
