import { mkdir } from "node:fs/promises";
import { lastLinesOf, runCommand, saysDiskFull } from "./command";
import { diskFull, dockerFailed } from "./failures";
import { freeLoopbackPort } from "./free-port";
import { addressOf, type OurServer, removePidFile, writePidFile } from "./pid-file";
import { containerNameFor, type Places } from "./settings";
import { becameReady } from "./wait-until-ready";

const IMAGE = "neo4j:5.26-community";

/** A client without an engine behind it does not count. */
export const dockerAnswers = async (): Promise<boolean> =>
  (await runCommand("docker", ["info", "--format", "{{.ServerVersion}}"], 5_000)).code === 0;

/** Starts a Neo4j as a container for a home and waits until it answers. */
export async function startWithDocker(places: Places, tell: (line: string) => void): Promise<OurServer> {
  tell("Starting Neo4j with Docker");
  const port = await freeLoopbackPort();
  const server: OurServer = { kind: "docker", port, container: containerNameFor(places) };
  await mkdir(places.dockerData, { recursive: true });
  await runContainer(server.container, places, port);
  await writePidFile(places, server);
  if (await becameReady(addressOf(server), () => false)) return server;
  throw await giveUp(server.container, places);
}

async function runContainer(container: string, places: Places, port: number): Promise<void> {
  await runCommand("docker", ["rm", container], 30_000);
  const words = ["run", "--detach", "--name", container, ...asCurrentUser(), `--publish=127.0.0.1:${port}:7687`];
  const data = `--volume=${places.dockerData}:/data`;
  const { code, output } = await runCommand("docker", [...words, data, "--env=NEO4J_AUTH=none", IMAGE], 10 * 60_000);
  if (code === 0) return;
  throw saysDiskFull(output) ? diskFull(places.root) : dockerFailed(lastLinesOf(output));
}

/** Otherwise the data would belong to a user whom only the container knows. */
const asCurrentUser = (): string[] =>
  process.getuid && process.getgid ? [`--user=${process.getuid()}:${process.getgid()}`] : [];

async function giveUp(container: string, places: Places): Promise<Error> {
  const { output } = await runCommand("docker", ["logs", "--tail=50", container], 10_000);
  await runCommand("docker", ["rm", "--force", container], 30_000);
  await removePidFile(places);
  return dockerFailed(lastLinesOf(output));
}
