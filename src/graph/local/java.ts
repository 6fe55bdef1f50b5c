import { join } from "node:path";
import { runCommand } from "./command";
import { noJava } from "./failures";
import { type JavaProgram, NEO4J } from "./java-program";

export interface Java {
  readonly program: string;
  /** `17.0.15` */
  readonly version: string;
}

const OLDEST = 17;

/** JAVA_HOME speaks louder than the PATH, as everywhere in the Java world. */
export async function findJava(
  javaHome: string | undefined = process.env.JAVA_HOME,
  forWhat: JavaProgram = NEO4J,
): Promise<Java> {
  const program = javaHome ? join(javaHome, "bin", "java") : "java";
  const { code, output } = await runCommand(program, ["-version"], 20_000);
  if (code === null) throw noJava(`There is no Java: \`${program}\` was not found.`, forWhat);
  const version = /version "([^"]+)"/u.exec(output)?.[1] ?? "unknown";
  if (Number.parseInt(version, 10) >= OLDEST) return { program, version };
  throw noJava(`The Java found (\`${program}\`) is version ${version}, too old.`, forWhat);
}
