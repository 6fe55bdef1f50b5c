/** The picture of CONTRIBUTING.md as rules: everything points at domain, nobody points sideways, main and cli introduce them. */
const onlyIn = (name, packages, folder) => ({
  name,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/${folder}/` },
  to: { path: `^node_modules/(${packages})` },
});

const pointsOnlyAtDomain = (folder) => ({
  name: `${folder}-points-only-at-domain`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${folder}|domain)/` },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "domain-has-no-dependency",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { pathNot: "^src/domain/", dependencyTypesNot: ["core"] },
    },
    ...["reading", "graph", "api"].map(pointsOnlyAtDomain),
    { name: "src-never-imports-tests", severity: "error", from: { path: "^src/" }, to: { path: "^(tests|bench)/" } },
    onlyIn("neo4j-only-in-graph", "neo4j-driver-lite", "graph"),
    onlyIn("graphql-only-in-api", "graphql|type-graphql|graphql-scalars|@apollo", "api"),
    { name: "nothing-unresolved", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    parser: "swc",
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["require", "node", "default"],
    },
  },
};
