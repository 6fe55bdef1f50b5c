import type { Config } from "../config";
import { placesIn } from "./corenlp/places";
import { findOurCoreNlp, urlOf } from "./corenlp/running";
import * as local from "./corenlp/start";
import type { House, Tell } from "./house";

/** `dateline reader … corenlp`: a CoreNLP of this home, which runs on until somebody stops it. */
export async function startCoreNlp(config: Config, tell: Tell): Promise<{ readonly url: string }> {
  const server = await local.startCoreNlp(config.home, config.database.neo4jLib, tell);
  return { url: urlOf(server) };
}

export const stopCoreNlp = (config: Config): Promise<boolean> => local.stopCoreNlp(config.home);

export const statusOfCoreNlp: House["statusOfCoreNlp"] = async ({ home, reader }) => {
  const ours = reader.coreNlpUrl === null ? await findOurCoreNlp(placesIn(home)) : null;
  const found =
    ours === null
      ? { url: reader.coreNlpUrl, by: "DATELINE_CORENLP_URL" }
      : { url: urlOf(ours), by: `process ${ours.process.pid}` };
  return found.url !== null && (await local.isReady(found.url)) ? { url: found.url, by: found.by } : null;
};
