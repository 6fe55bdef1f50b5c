import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { ExampleQuestion } from "../example-questions";
import { jsonReply, type Reply } from "./reply";
import { page, type Route } from "./site";

const PAGES = join(__dirname, "../../../web/query");

/** The IDE is GraphiQL as its package ships it: everything comes from this machine, nothing from elsewhere. */
const FILES: Readonly<Record<string, string>> = {
  "/query": join(PAGES, "index.html"),
  "/query/start.js": join(PAGES, "start.js"),
  "/query/react.js": inPackage(require.resolve("react/package.json"), "umd/react.production.min.js"),
  "/query/react-dom.js": inPackage(require.resolve("react-dom/package.json"), "umd/react-dom.production.min.js"),
  "/query/graphiql.js": inPackage(require.resolve("graphiql/package.json"), "graphiql.min.js"),
  "/query/graphiql.css": inPackage(require.resolve("graphiql/package.json"), "graphiql.min.css"),
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Style is set by GraphiQL's editor as it goes; script comes from files only. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";

export function ideRoutes(questions: readonly ExampleQuestion[]): readonly (readonly [string, Route])[] {
  const files = Object.entries(FILES).map(([path, file]) => [path, page(() => showFile(file))] as const);
  return [...files, ["/query/questions.json", page(() => jsonReply(200, questions))]];
}

async function showFile(file: string): Promise<Reply> {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const headers = { "content-type": type, "content-security-policy": POLICY, "cache-control": "max-age=300" };
  return { status: 200, headers, body: await readFile(file) };
}

function inPackage(manifest: string, file: string): string {
  return join(dirname(manifest), file);
}
