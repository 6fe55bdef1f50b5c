import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { lastLinesOf, runCommand, saysDiskFull } from "./command";
import { diskFull, jarsNotFetched, noMaven } from "./failures";
import { oneAtATime } from "./lock";
import { NEO4J_VERSION } from "./settings";

/** Neo4j's jars, fetched once by the user's own Maven; nothing of Neo4j is shipped with Dateline. */
export async function ensureJars(folder: string, tell: (line: string) => void): Promise<void> {
  if (await isFilled(folder)) return;
  await oneAtATime(`${folder}.lock`, async () => {
    if (!(await isFilled(folder))) await fetchJars(folder, tell);
  });
}

async function isFilled(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => name.endsWith(".jar"));
}

/** Fetched beside its place and renamed when complete: a folder that exists is whole, whatever interrupted us. */
async function fetchJars(folder: string, tell: (line: string) => void): Promise<void> {
  if ((await runCommand("mvn", ["-v"], 60_000)).code === null) throw noMaven();
  tell(`Fetching Neo4j ${NEO4J_VERSION} with Maven (about 120 MB, once)`);
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, "pom.xml"), POM);
  await copyDependencies(unfinished);
  await rename(unfinished, folder);
}

async function copyDependencies(folder: string): Promise<void> {
  const pom = join(folder, "pom.xml");
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${folder}`];
  const { code, output } = await runCommand("mvn", ["-B", "-q", "-f", pom, ...goal], 15 * 60_000);
  if (code === 0) return;
  if (saysDiskFull(output)) throw diskFull(dirname(folder));
  throw jarsNotFetched(lastLinesOf(output));
}

/** One exact version: a range would make Maven fetch the description of every release of the line. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dateline</groupId>
  <artifactId>neo4j-of-our-own</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;
