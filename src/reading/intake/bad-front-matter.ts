import { DatelineError, type Explanation } from "../../domain/errors";

/** The refusal of an article whose front matter is wrong; `happened` goes on after the file's name. */
export const badFrontMatter = (fileName: string, { happened, ...rest }: Omit<Explanation, "code">): DatelineError =>
  new DatelineError({ code: "BAD_FRONT_MATTER", happened: `${fileName} ${happened}`, ...rest });
