import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { InvalidArgumentError } from "commander";
import { DatelineError } from "../domain/errors";
import { noSuchFile } from "./inputs";
import type { Terminal } from "./terminal";

/** `--var` options as they were typed. */
export type Pairs = Readonly<Record<string, string>>;

/** Commander calls this for every `--var name=value`. */
export function collected(typed: string, before: Pairs): Pairs {
  const [, name, value] = /^\$?([_a-z]\w*)=(.*)$/isu.exec(typed) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Expected name=value, for example --var day=2024-11-06");
  }
  return { ...before, [name]: value };
}

export async function questionAt(file: string, terminal: Terminal): Promise<string> {
  if (file === "-") return text(terminal.input);
  return readFile(file, "utf8").catch(() => {
    throw noSuchFile(file);
  });
}

/** Values typed at a shell are strings; the question says which of them are numbers, lists or objects. */
export function variablesOf(question: string, pairs: Pairs): Readonly<Record<string, unknown>> {
  const entries = Object.entries(pairs).map(([name, value]) => [
    name,
    coerced(name, value, declaredType(question, name)),
  ]);
  return Object.fromEntries(entries);
}

const declaredType = (question: string, name: string): string =>
  new RegExp(`\\$${name}\\s*:\\s*([\\w\\[\\]!]+)`, "u").exec(question)?.[1] ?? "String";

function coerced(name: string, typed: string, type: string): unknown {
  const writtenAsJson = /^(?:Int|Float|Boolean)\b|^\[/u.test(type) || /^\s*[[{]/u.test(typed) || typed === "null";
  if (!writtenAsJson || /^(?:String|ID)\b/u.test(type)) return typed;
  try {
    return JSON.parse(typed);
  } catch {
    throw badVariable(name, typed, type);
  }
}

const badVariable = (name: string, typed: string, type: string): DatelineError =>
  new DatelineError({
    code: "BAD_VARIABLE",
    happened: `The variable ${name} is "${typed}", and the question declares it as ${type}.`,
    expected: type.startsWith("[")
      ? `a JSON list, for example --var '${name}=["NATO"]'`
      : `JSON, for example --var ${name}=10`,
  });
