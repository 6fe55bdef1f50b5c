import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { asArgumentFile } from "../../graph/local/java-command";
import properties from "../../reading/readers/corenlp/properties.json";
import { USER } from "../../reading/readers/corenlp/tagged";
import type { Places } from "./places";

export interface Launch {
  readonly jars: readonly string[];
  readonly port: number;
  readonly password: string;
}

/** What the server is started with, written anew at each start; the password is in it, so it is the owner's alone. */
export async function writeFiles(places: Places, launch: Launch): Promise<void> {
  await mkdir(places.folder, { recursive: true, mode: 0o700 });
  const owner = { mode: 0o600 };
  await writeFile(
    places.properties,
    Object.entries(properties)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(""),
    owner,
  );
  await writeFile(places.blocked, ALL_BUT_LOOPBACK.map((subnet) => `${subnet}\n`).join(""), owner);
  await writeFile(places.javaArguments, asArgumentFile(javaWords(places, launch)), owner);
}

/**
 * The server cannot be told to listen on one address only. So it hears IPv4 alone, answers nobody who calls from another machine
 * (`-stanford` is what makes it look at the list), and lets in who has the password.
 */
const ALL_BUT_LOOPBACK = [
  "0.0.0.0/2",
  "64.0.0.0/3",
  "96.0.0.0/4",
  "112.0.0.0/5",
  "120.0.0.0/6",
  "124.0.0.0/7",
  "126.0.0.0/8",
  "128.0.0.0/1",
];

const javaWords = (places: Places, { jars, port, password }: Launch): string[] => [
  "-Xmx1g",
  "-XX:+UseSerialGC",
  "-Djava.net.preferIPv4Stack=true",
  "-Dfile.encoding=UTF-8",
  "-cp",
  jars.join(delimiter),
  "edu.stanford.nlp.pipeline.StanfordCoreNLPServer",
  ...["-port", String(port)],
  ...["-username", USER, "-password", password],
  ...["-stanford", "true", "-blockList", places.blocked],
  ...["-serverProperties", places.properties, "-preload"],
  ...["-timeout", "600000", "-threads", "1", "-maxCharLength", "10000000"],
];

export const jarsIn = (folder: string, names: readonly string[]): string[] =>
  names
    .filter((name) => name.endsWith(".jar"))
    .sort()
    .map((name) => join(folder, name));
