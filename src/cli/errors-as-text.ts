import type { Reply, ReplyError } from "../main/house";

/** One text an error, with where in the question it stands: `Error in line 3, column 5: …`. */
export const errorsAsText = ({ errors = [] }: Reply): string[] =>
  errors.map((error) => `Error${placeOf(error)}: ${error.message}`);

function placeOf({ locations }: ReplyError): string {
  const first = locations?.[0];
  return first === undefined ? "" : ` in line ${first.line}, column ${first.column}`;
}
