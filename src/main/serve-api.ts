import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import pino from "pino";
import { readExampleQuestions } from "../api/example-questions";
import { type ServeOptions, serve } from "../api/server";
import { type Config, QUESTIONS_FOLDER } from "../config";
import type { Serving } from "./house";
import { keyRing } from "./key-file";

/** Opens the API and the IDE where the settings say; requests are logged beside the other logs. */
export async function serveApi(api: Pick<ServeOptions, "schema" | "graph">, config: Config): Promise<Serving> {
  const log = await openLog(join(config.home, "logs", "api.log"));
  const { host, port, limits, openTo } = config;
  const keys = keyRing(config.home);
  const questions = await readExampleQuestions(QUESTIONS_FOLDER);
  const { url, close } = await serve({ ...api, host, port, limits, openTo, keys, log, questions });
  return { api: `${url}/graphql`, ide: `${url}/query`, close };
}

async function openLog(file: string): Promise<pino.Logger> {
  await mkdir(dirname(file), { recursive: true });
  return pino(pino.destination({ dest: file, sync: false }));
}
