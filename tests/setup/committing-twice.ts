import type { Connection } from "../../src/graph/connect";

/** A connection that breaks at the end of every transaction, after the server has committed it: so each is run again. */
export const committingTwice = (connection: Connection): Connection => ({
  ...connection,
  write: async (work, after) => {
    await connection.write(work, after);
    return connection.write(work, after);
  },
});
