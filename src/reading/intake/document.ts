import type { SourceDocument } from "../../domain/ports";
import { decoded } from "./decoded";
import { frontMatterOf } from "./front-matter";
import { refuseEmpty, refuseTooLong } from "./limits";

/**
 * An article from a file: plain text or markdown, with YAML front matter or without. The text is what follows the closing `---`
 * line, nothing trimmed; line ends become `\n`, letters Unicode NFC, a byte order mark is dropped.
 */
export function documentOf(raw: Buffer | string, fileName: string): SourceDocument {
  refuseTooLong(raw.length, fileName);
  const whole = normalised(typeof raw === "string" ? raw : decoded(raw, fileName));
  const { head, text } = frontMatterOf(whole, fileName);
  refuseEmpty(text, fileName);
  return { ...head, text };
}

const normalised = (text: string): string =>
  text
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .normalize("NFC");
