import type { Connection } from "../../src/graph/connect";
import { checkConstraints, constrain } from "../../src/graph/constrain";
import { statementsIn } from "../../src/graph/statement-files";
import { testConnection } from "../setup/graph";

let connection: Connection;
beforeAll(async () => {
  connection = testConnection();
  await constrain(connection);
});
afterAll(async () => {
  await constrain(connection);
  await connection.close();
});

const change = (text: string) => connection.change({ text, parameters: {} });

describe("constraints and indexes", () => {
  test("are all there after they were created, and creating them again changes nothing", async () => {
    await constrain(connection);
    await expect(checkConstraints(connection)).resolves.toBeUndefined();
    const { rows } = await connection.read({ text: "SHOW INDEXES YIELD name, owningConstraint", parameters: {} });
    expect(rows.length).toBeGreaterThanOrEqual(statementsIn("constrain").length);
  });

  test("that are missing are named, with the way out; and only these are created again", async () => {
    await change("DROP CONSTRAINT event_id");
    await change("DROP INDEX said_feed");
    await expect(checkConstraints(connection)).rejects.toMatchObject({
      code: "CONSTRAINTS_MISSING",
      message: expect.stringMatching(/said_feed.*event_id/su),
    });
    await constrain(connection);
    await expect(checkConstraints(connection)).resolves.toBeUndefined();
  });
});
