import { isUtf8 } from "node:buffer";
import { DatelineError } from "../../domain/errors";

/** The text of a file, which must be UTF-8. */
export function decoded(bytes: Buffer, fileName: string): string {
  refuseBinary(bytes, fileName);
  if (!isUtf8(bytes)) throw invalidUtf8(bytes, fileName);
  return bytes.toString("utf8");
}

/** No text holds a zero byte; archives, images and UTF-16 do within their first lines. */
function refuseBinary(bytes: Buffer, fileName: string): void {
  const at = bytes.indexOf(0);
  if (at < 0) return;
  throw new DatelineError({
    code: "BINARY_FILE",
    happened: `${fileName} is not a text file: byte ${at} is zero.`,
    expected: "plain text or markdown in UTF-8",
    why: "Zero bytes stand in archives, images, office documents and UTF-16, never in UTF-8 text.",
    fix: "Save the article as plain text in UTF-8.",
  });
}

function invalidUtf8(bytes: Buffer, fileName: string): DatelineError {
  const at = firstInvalidByte(bytes);
  const found = bytes.readUInt8(at).toString(16).padStart(2, "0");
  return new DatelineError({
    code: "INVALID_UTF8",
    happened: `${fileName} is not valid UTF-8: byte ${at} (0x${found}) begins no character.`,
    expected: "text in UTF-8, where é is written 0xc3 0xa9",
    why: "A guessed encoding would change names without anybody noticing.",
    fix: "Convert the file, for example with: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW",
  });
}

/** Halving: the longest valid beginning, where a character cut at the end still counts as valid. */
function firstInvalidByte(bytes: Buffer): number {
  let [valid, invalid] = [0, bytes.length];
  while (valid < invalid) {
    const middle = (valid + invalid + 1) >> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) valid = middle;
    else invalid = middle - 1;
  }
  return Math.min(wholeCharacters(bytes, valid), bytes.length - 1);
}

/** Moves an end back to where a character begins, so that a cut is not taken for a fault. */
function wholeCharacters(bytes: Buffer, end: number): number {
  const [longest, isContinuation] = [3, (at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80];
  let start = end;
  while (start > 0 && end - start < longest && isContinuation(start)) start--;
  return isContinuation(start) ? end : start;
}
