import { join, resolve } from "node:path";
import { z } from "zod";
import { OPEN_TO, type OpenTo } from "./api/keys";
import { eachLimit, type Limits } from "./api/limits";
import type { DatabaseSettings } from "./domain/database-settings";
import { DatelineError } from "./domain/errors";
import { READER_CHOICES, type ReaderSettings } from "./domain/reader-settings";

/** Where package.json, cypher/, schema/ and seeds/ are: one folder up from src/ and from dist/. */
export const PROJECT_FOLDER = resolve(__dirname, "..");

/** What comes with the project. */
export const DATA_FOLDER = join(PROJECT_FOLDER, "data");
export const BACKGROUND_PACK = join(PROJECT_FOLDER, "seeds", "background.json");
export const QUESTIONS_FOLDER = join(PROJECT_FOLDER, "schema", "questions");

export const DEFAULT_HOME = join(PROJECT_FOLDER, ".dateline");

/** Everything the environment says, read once; paths are absolute. */
export interface Config {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  readonly database: DatabaseSettings;
  readonly reader: ReaderSettings;
  /** Data, pid files and logs of this project. */
  readonly home: string;
  /** The folder loaded into an empty graph; null = the background pack only. */
  readonly seeds: string | null;
  /** How much may be asked of the API, and how long it may take. */
  readonly limits: Limits;
  /** Who may ask the API without a key. */
  readonly openTo: OpenTo;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(environment: Environment): Config {
  const settings = parsed(environment);
  const home = resolve(settings.DATELINE_HOME ?? DEFAULT_HOME);
  return {
    host: settings.HOST,
    port: settings.PORT,
    database: {
      uri: settings.NEO4J_URI ?? null,
      user: settings.NEO4J_USER,
      password: settings.NEO4J_PASSWORD,
      database: settings.NEO4J_DATABASE,
      home,
      neo4jLib: settings.DATELINE_NEO4J_LIB === undefined ? null : resolve(settings.DATELINE_NEO4J_LIB),
    },
    reader: {
      use: settings.DATELINE_READER,
      coreNlpUrl: settings.DATELINE_CORENLP_URL ?? null,
      model: {
        url: settings.DATELINE_MODEL_URL ?? null,
        model: settings.DATELINE_MODEL ?? null,
        key: settings.DATELINE_MODEL_KEY ?? null,
        seconds: settings.DATELINE_MODEL_SECONDS,
      },
    },
    home,
    seeds: seedsFolder(settings.DATELINE_SEEDS),
    openTo: settings.DATELINE_OPEN_TO,
    limits: eachLimit(({ setting, usual }) => limitIn(environment, setting) ?? usual),
  };
}

const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/u)
  .transform(Number);

const positive = wholeNumber.pipe(z.number().min(1)).optional();
/** Without a name and a password in it: these would be seen in messages. */
const webAddress = z.string().regex(/^https?:\/\/[^\s/@?#]+(?:\/[^\s@?#]*)?$/u);

const Settings = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/u)
    .default("127.0.0.1"),
  PORT: wholeNumber.pipe(z.number().max(65_535)).default(4000),
  NEO4J_URI: z
    .string()
    .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]+\/?$/u)
    .optional(),
  NEO4J_USER: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/iu)
    .default("neo4j"),
  DATELINE_OPEN_TO: z.enum(OPEN_TO).default("loopback"),
  DATELINE_HOME: z.string().optional(),
  DATELINE_SEEDS: z.string().optional(),
  DATELINE_NEO4J_LIB: z.string().optional(),
  DATELINE_READER: z.enum(READER_CHOICES).default("embedded"),
  DATELINE_CORENLP_URL: webAddress.optional(),
  DATELINE_MODEL_URL: webAddress.optional(),
  DATELINE_MODEL: z.string().optional(),
  DATELINE_MODEL_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/u)
    .optional(),
  DATELINE_MODEL_SECONDS: wholeNumber.pipe(z.number().min(1).max(86_400)).default(300),
});

/** What a refused setting should have looked like. Settings that are not here are never refused. */
const EXPECTED: Readonly<Record<string, string>> = {
  HOST: "an address of this machine, for example HOST=127.0.0.1",
  PORT: "a whole number from 0 to 65535, for example PORT=4000",
  NEO4J_URI: "a Bolt address, for example NEO4J_URI=neo4j://127.0.0.1:7687",
  DATELINE_OPEN_TO: "loopback, everybody or nobody, for example DATELINE_OPEN_TO=loopback",
  NEO4J_DATABASE: "the name of a database, for example NEO4J_DATABASE=neo4j",
  DATELINE_READER: `one of ${READER_CHOICES.join(", ")}, for example DATELINE_READER=${READER_CHOICES[0]}`,
  DATELINE_CORENLP_URL: "the address of a CoreNLP server, for example DATELINE_CORENLP_URL=http://127.0.0.1:9000",
  DATELINE_MODEL_URL: "what stands before /chat/completions, for example DATELINE_MODEL_URL=http://127.0.0.1:11434/v1",
  DATELINE_MODEL_KEY: "a key in one line without blanks",
  DATELINE_MODEL_SECONDS: "a whole number of seconds for one article, for example DATELINE_MODEL_SECONDS=300",
};

function parsed(environment: Environment): z.output<typeof Settings> {
  const settings = Settings.safeParse(withoutEmpty(environment));
  if (settings.success) return settings.data;
  throw badSetting(String(settings.error.issues[0]?.path[0]), environment);
}

function limitIn(environment: Environment, setting: string): number | undefined {
  const limit = positive.safeParse(withoutEmpty(environment)[setting]);
  if (limit.success) return limit.data;
  throw badSetting(setting, environment, `a whole number above 0, for example ${setting}=10`);
}

/** What is never shown: a key, and an address that was refused perhaps because a key stands in it. */
const SECRET: ReadonlySet<string> = new Set(["DATELINE_MODEL_KEY", "DATELINE_MODEL_URL"]);

function badSetting(variable: string, environment: Environment, expected = EXPECTED[variable]): DatelineError {
  return new DatelineError({
    code: "BAD_SETTING",
    happened: `The setting ${variable} is ${SECRET.has(variable) ? "not as it should be" : `"${environment[variable]}"`}.`,
    expected: expected ?? "another value",
    fix: `Set the environment variable ${variable} again, or unset it to take the default.`,
  });
}

/** docker compose hands over unset variables as empty ones. */
const withoutEmpty = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));

function seedsFolder(setting: string | undefined): string | null {
  if (setting === "none") return null;
  return resolve(setting ?? join(PROJECT_FOLDER, "seeds"));
}
