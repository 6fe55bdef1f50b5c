import { badTopics } from "./topics-import/bad-topics";
import { checkedTopics } from "./topics-import/checked";
import type { ImportedTopics } from "./topics-import/imported";
import { topicsInJson } from "./topics-import/json";
import { topicsInSheet } from "./topics-import/sheet";

/**
 * The IPTC Media Topics from one of the files that IPTC publishes: its server's JSON or JSON-LD, or the spreadsheet saved as CSV. The
 * file is taken whole or refused, with what is wrong in it.
 */
export function importedTopics(file: string, name: string): ImportedTopics {
  const text = file.replace(/^\uFEFF/u, "");
  const { topics, released } = /^\s*[{[]/u.test(text)
    ? topicsInJson(parsed(text, name), name)
    : topicsInSheet(text, name);
  return { topics: checkedTopics(topics, name), released };
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badTopics(name, `it is broken JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
