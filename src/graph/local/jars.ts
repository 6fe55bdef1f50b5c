import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { lastLinesOf, runCommand, saysDiskFull } from "./command";
import { diskFull, jarsNotFetched, noMaven } from "./failures";
import { type JavaProgram, NEO4J } from "./java-program";
import { oneAtATime } from "./lock";

/** A program's jars, fetched once by the user's own Maven; nothing of it is shipped with Dateline. True when they were fetched now. */
export async function ensureJars(
  folder: string,
  tell: (line: string) => void,
  program: JavaProgram = NEO4J,
): Promise<boolean> {
  if (await isFilled(folder)) return false;
  return oneAtATime(`${folder}.lock`, async () => {
    if (await isFilled(folder)) return false;
    await fetchJars(folder, tell, program);
    return true;
  });
}

async function isFilled(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => name.endsWith(".jar"));
}

/** Fetched beside its place and renamed when complete: a folder that exists is whole, whatever interrupted us. */
async function fetchJars(folder: string, tell: (line: string) => void, program: JavaProgram): Promise<void> {
  if ((await runCommand("mvn", ["-v"], 60_000)).code === null) throw noMaven(program);
  tell(`Fetching ${program.name} ${program.version} with Maven (${program.size}, once)`);
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, "pom.xml"), pomOf(program));
  await copyDependencies(unfinished, program);
  await rename(unfinished, folder);
}

async function copyDependencies(folder: string, program: JavaProgram): Promise<void> {
  const pom = join(folder, "pom.xml");
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${folder}`];
  const { code, output } = await runCommand("mvn", ["-B", "-q", "-f", pom, ...goal], 15 * 60_000);
  if (code === 0) return;
  if (saysDiskFull(output)) throw diskFull(dirname(folder), program.size);
  throw jarsNotFetched(lastLinesOf(output), program);
}

/** One exact version: a range would make Maven fetch the description of every release of the line. */
const pomOf = ({ artifacts, version }: JavaProgram): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dateline</groupId>
  <artifactId>of-our-own</artifactId>
  <version>1</version>
  <dependencies>
${artifacts.map((artifact) => `    <dependency>${coordinates(artifact)}<version>${version}</version></dependency>`).join("\n")}
  </dependencies>
</project>
`;

const coordinates = ({ group, artifact, classifier }: JavaProgram["artifacts"][number]): string =>
  `<groupId>${group}</groupId><artifactId>${artifact}</artifactId>${
    classifier === undefined ? "" : `<classifier>${classifier}</classifier>`
  }`;
