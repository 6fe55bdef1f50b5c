/** Only for the schema, whose pages have to be pages as Relay knows them; everything else is Biome's. */
const { default: graphql, parser } = require("@graphql-eslint/eslint-plugin");

module.exports = [
  {
    files: ["schema/dateline.graphql"],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: "schema/dateline.graphql" } } },
    rules: {
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }], // our pages only go forward
      "@graphql-eslint/relay-connection-types": "error",
      "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }], // a Report has no id: it is its event and its sentence,
      "@graphql-eslint/relay-page-info": "error",
    },
  },
];
