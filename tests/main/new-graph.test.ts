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
});
