/** Which Neo4j to talk to, as the environment says. */
export interface DatabaseSettings {
  /** Null = Dateline finds or starts a database itself. */
  readonly uri: string | null;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Data, pid file and logs of a database of our own live here. */
  readonly home: string;
  /** Where Neo4j's jars are kept, shared by all clones of the project; null = in the user's cache folder. */
  readonly neo4jLib: string | null;
}
