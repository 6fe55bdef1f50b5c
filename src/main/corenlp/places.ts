import { join, resolve } from "node:path";
import type { JavaProgram } from "../../graph/local/java-program";

export const CORENLP: JavaProgram = {
  name: "CoreNLP",
  version: "4.5.10",
  artifacts: [
    { group: "edu.stanford.nlp", artifact: "stanford-corenlp" },
    { group: "edu.stanford.nlp", artifact: "stanford-corenlp", classifier: "models" },
  ],
  size: "about 500 MB",
  instead: "set DATELINE_CORENLP_URL to a CoreNLP server that runs already",
};

/** Everything we keep for CoreNLP inside a home. */
export function placesIn(home: string) {
  const root = resolve(home);
  const folder = join(root, "corenlp");
  return {
    folder,
    javaArguments: join(folder, "java.arguments"),
    properties: join(folder, "server.properties"),
    blocked: join(folder, "blocked-addresses.txt"),
    log: join(root, "corenlp.log"),
    pidFile: join(root, "corenlp.pid.json"),
    lock: join(root, "corenlp.lock"),
  };
}

export type Places = ReturnType<typeof placesIn>;
