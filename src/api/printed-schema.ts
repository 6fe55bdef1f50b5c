import { printSchema } from "graphql";
import { buildApiSchema } from "./schema";

/** The text of `schema/dateline.graphql`. */
export const printedSchema = (): string =>
  `# Printed from src/api by \`npm run print:schema\`. Change it there; a test fails when this file is stale.\n\n${printSchema(buildApiSchema())}\n`;
