import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020";
import { DatelineError } from "../../domain/errors";
import type { Reading, ReadMembership } from "../../domain/reading";

const SCHEMA = join(__dirname, "../../../schema/reading.schema.json");

/** A Reading from outside, or a DatelineError (BAD_READING) that says where it leaves the schema. Gold files are Readings, too: what only they carry is nobody's concern here. */
export function parseReading(json: unknown): Reading {
  const isReading = validator();
  if (!isReading(json)) throw refusal(isReading.errors ?? []);
  if (json.text !== json.text.normalize("NFC")) throw notComposed();
  return { ...json, memberships: json.memberships.map(withDates) };
}

/** Compiled at first use: most runs parse no Reading, and compiling takes a tenth of a second. */
const validator = (): ValidateFunction<Reading> => {
  compiled ??= new Ajv2020({ allErrors: false, strict: false }).compile<Reading>(
    JSON.parse(readFileSync(SCHEMA, "utf8")),
  );
  return compiled;
};
let compiled: ValidateFunction<Reading> | undefined;

/** The schema lets memberships leave their dates out; inside, absence is null. */
function withDates(membership: ReadMembership): ReadMembership {
  return { ...membership, from: membership.from ?? null, to: membership.to ?? null };
}

function refusal(errors: readonly ErrorObject[]): DatelineError {
  const lines = errors.slice(0, 3).map(explained);
  return new DatelineError({
    code: "BAD_READING",
    happened: `This is no Reading: ${lines.join("; ")}.`,
    expected: 'a document of the format "dateline-reading/1", as `dateline read FILE` prints it',
    why: "A Reading that leaves its schema is refused whole, so that nothing half-read gets into the graph.",
    fix: "Compare it with schema/reading.schema.json.",
  });
}

function explained({ instancePath, message, params }: ErrorObject): string {
  const where = instancePath === "" ? "the document" : instancePath;
  const { allowedValues, additionalProperty }: Readonly<Record<string, unknown>> = params;
  const allowed = Array.isArray(allowedValues) ? ` (${allowedValues.join(", ")})` : "";
  const extra = additionalProperty === undefined ? "" : ` ("${String(additionalProperty)}")`;
  return `${where} ${message ?? "is not as expected"}${allowed}${extra}`;
}

const notComposed = (): DatelineError =>
  new DatelineError({
    code: "BAD_READING",
    happened: "The Reading's text is not in Unicode NFC.",
    expected: "composed letters: é as one character, not e and an accent",
    why: "Offsets count in the composed text; in any other form they point elsewhere.",
    fix: "Normalise the text to NFC before reading it.",
  });
