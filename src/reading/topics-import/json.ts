import { z } from "zod";
import type { Topic } from "../topics";
import { badTopics } from "./bad-topics";
import type { ImportedTopics } from "./imported";

/** The two forms that the NewsCodes server gives: its own JSON, and SKOS as JSON-LD. */
export function topicsInJson(json: unknown, name: string): ImportedTopics {
  const own = Own.safeParse(json);
  if (own.success) return { topics: own.data.conceptSet.map(ownTopic), released: own.data.dateReleased ?? null };
  const linked = Linked.safeParse(json);
  if (linked.success) return { topics: linked.data["@graph"].filter(isConcept).map(linkedTopic), released: null };
  const isLinked = typeof json === "object" && json !== null && "@graph" in json;
  throw badTopics(name, faultOf(isLinked ? linked.error : own.error));
}

function faultOf({ issues: [first] }: z.ZodError): string {
  const where = first?.path.join(".") ?? "";
  return `${where === "" ? "the whole" : where}: ${first?.message ?? "wrong"}`;
}

const Own = z.object({
  dateReleased: z.string().optional(),
  conceptSet: z.array(
    z.object({
      uri: z.string(),
      qcode: z.string().optional(),
      prefLabel: z.record(z.string(), z.string()),
      broader: z.union([z.string(), z.array(z.string())]).optional(),
    }),
  ),
});

const ownTopic = ({ uri, qcode, prefLabel, broader }: z.infer<typeof Own>["conceptSet"][number]): Topic => ({
  code: codeOf(qcode ?? uri),
  label: english(Object.entries(prefLabel)),
  broader: widerOf([broader ?? []].flat()),
});

const label = z.object({ "@value": z.string(), "@language": z.string().optional() });
const reference = z.union([z.string().transform((id) => ({ "@id": id })), z.object({ "@id": z.string() })]);
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((one) => [one])]).optional();

const Linked = z.object({
  "@graph": z.array(
    z.object({
      "@id": z.string(),
      "@type": listOf(z.string()),
      prefLabel: listOf(label),
      "skos:prefLabel": listOf(label),
      broader: listOf(reference),
      "skos:broader": listOf(reference),
    }),
  ),
});
type Node = z.infer<typeof Linked>["@graph"][number];

/** The scheme stands among its concepts. */
const isConcept = (node: Node): boolean => (node["@type"] ?? []).some((type) => /(?:^|[:#/])Concept$/u.test(type));

function linkedTopic(node: Node): Topic {
  const labels = node.prefLabel ?? node["skos:prefLabel"] ?? [];
  const broader = node.broader ?? node["skos:broader"] ?? [];
  return {
    code: codeOf(node["@id"]),
    label: english(labels.map((one): [string, string] => [one["@language"] ?? "en", one["@value"]])),
    broader: widerOf(broader.map((one) => one["@id"])),
  };
}

const IN_VOCABULARY = /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)/u;

/** `http://cv.iptc.org/newscodes/mediatopic/20000587` and `medtop:20000587` are one; what is of another vocabulary stays as it is. */
const codeOf = (id: string): string => id.replace(IN_VOCABULARY, "medtop:");

/** Some topics are said to be under those of other vocabularies, too. */
function widerOf(ids: readonly string[]): string | null {
  const own = ids.find((id) => IN_VOCABULARY.test(id));
  return own === undefined ? null : codeOf(own);
}

const LANGUAGES = ["en-gb", "en", "en-us"];

/** British English where there is some, as in the list that comes with us; empty when there is no English at all. */
function english(labels: readonly (readonly [string, string])[]): string {
  const byLanguage = new Map(labels.map(([language, text]) => [language.toLowerCase(), text.trim()]));
  const language = LANGUAGES.find((one) => byLanguage.has(one));
  return language === undefined ? "" : (byLanguage.get(language) ?? "");
}
