import { join, resolve } from "node:path";
import { z } from "zod";
import { eachLimit, type Limits } from "./api/limits";
import type { DatabaseSettings } from "./domain/database-settings";
import { DatelineError } from "./domain/errors";

/** Where package.json, cypher/, schema/ and seeds/ are: one folder up from src/ and from dist/. */
const PROJECT_FOLDER = resolve(__dirname, "..");

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
  /** Data, pid files and logs of this project. */
  readonly home: string;
  /** The folder loaded into an empty graph; null = the background pack only. */
  readonly seeds: string | null;
  /** How much may be asked of the API, and how long it may take. */
  readonly limits: Limits;
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
    home,
    seeds: seedsFolder(settings.DATELINE_SEEDS),
    limits: eachLimit(({ setting, usual }) => limitIn(environment, setting) ?? usual),
  };
}

const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/u)
  .transform(Number);

const positive = wholeNumber.pipe(z.number().min(1)).optional();

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
  DATELINE_HOME: z.string().optional(),
  DATELINE_SEEDS: z.string().optional(),
  DATELINE_NEO4J_LIB: z.string().optional(),
});

/** What a refused setting should have looked like. Settings that are not here are never refused. */
const EXPECTED: Readonly<Record<string, string>> = {
  HOST: "an address of this machine, for example HOST=127.0.0.1",
  PORT: "a whole number from 0 to 65535, for example PORT=4000",
  NEO4J_URI: "a Bolt address, for example NEO4J_URI=neo4j://127.0.0.1:7687",
  NEO4J_DATABASE: "the name of a database, for example NEO4J_DATABASE=neo4j",
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

function badSetting(variable: string, environment: Environment, expected = EXPECTED[variable]): DatelineError {
  return new DatelineError({
    code: "BAD_SETTING",
    happened: `The setting ${variable} is "${environment[variable]}".`,
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
