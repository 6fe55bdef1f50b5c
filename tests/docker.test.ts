import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const root = join(__dirname, "..");
const composeIsThere = spawnSync("docker", ["compose", "version"]).status === 0;

interface Service {
  readonly healthcheck?: object;
  readonly image?: string;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
}

const { services, volumes }: { services: Record<string, Service>; volumes: Record<string, unknown> } = parse(
  readFileSync(join(root, "docker-compose.yml"), "utf8"),
);

describe("docker-compose.yml", () => {
  const check = composeIsThere ? it : it.skip;

  check("is what `docker compose config` accepts (skipped where there is no docker compose)", () => {
    const { status, stderr } = spawnSync("docker", ["compose", "config", "--quiet"], { cwd: root, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("keeps the data in a volume that is declared", () => {
    const named = Object.values(services).flatMap((service) => service.volumes.map((volume) => volume.split(":")[0]));
    expect(Object.keys(volumes).sort()).toEqual(named.sort());
  });

  it("opens ports to this machine only", () => {
    for (const port of Object.values(services).flatMap((service) => service.ports))
      expect(port).toMatch(/^127\.0\.0\.1:/u);
  });

  it("runs the line of Neo4j that Dateline is written for", () => {
    expect(services.neo4j?.image).toMatch(/^neo4j:5\.26-community$/u);
  });
});

describe("the Dockerfile", () => {
  const steps = readFileSync(join(root, "Dockerfile"), "utf8").split("\n");

  it("runs as nobody special and can tell whether it is well", () => {
    expect(steps).toContain("USER node");
    expect(steps.some((step) => step.startsWith("HEALTHCHECK "))).toBe(true);
  });

  it("copies nothing that is not there", () => {
    const copied = steps.flatMap((step) => /^COPY --from=build (.*) \S+$/u.exec(step)?.[1]?.split(" ") ?? []);
    const own = copied
      .map((path) => path.replace(/^\/app\//u, ""))
      .filter((path) => !["node_modules", "dist"].includes(path));
    expect(own.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(own).toContain("cypher");
  });
});
