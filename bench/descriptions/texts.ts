import { join } from "node:path";
import { type AnnotatedText, dispatchTexts, newsTexts } from "../signs/annotated-text";

/** What "the president", "the group", "the country" mean, in news and in our dispatches. */
export const describedTexts = (): AnnotatedText[] => [
  ...newsTexts(join(__dirname, "news.tsv")),
  ...dispatchTexts(
    ({ kind }) => kind === "DESCRIPTOR",
    ({ kind }) => kind === "NAME",
  ),
];
