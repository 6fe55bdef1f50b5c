import neo4j, { type AuthToken, Neo4jError } from "neo4j-driver-lite";
import { unreachable, wrongPassword } from "./failures";

export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** As the driver wants it. */
export const credentialsOf = ({ user, password }: Address): AuthToken => ({
  scheme: "basic",
  principal: user,
  credentials: password,
});

/** Resolves when a Neo4j at this address answers a query; otherwise throws WRONG_PASSWORD or NEO4J_UNREACHABLE. */
export async function reach(address: Address): Promise<void> {
  const driver = openDriver(address);
  try {
    await driver.executeQuery("RETURN 1", {}, { database: address.database });
  } catch (error) {
    throw refusalOf(address, error);
  } finally {
    await driver.close();
  }
}

/** An address that is none is refused by the driver before it connects. */
function openDriver(address: Address) {
  try {
    return neo4j.driver(address.uri, credentialsOf(address), {
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 0,
    });
  } catch (error) {
    throw unreachable(address.uri, messageOf(error));
  }
}

function refusalOf({ uri, user }: Address, error: unknown): Error {
  const isRefusal = error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Security.");
  return isRefusal ? wrongPassword(uri, user) : unreachable(uri, messageOf(error));
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
