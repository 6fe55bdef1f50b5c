import { documentOf } from "../../../src/reading/intake/document";
import { coreNlpReader } from "../../../src/reading/readers/corenlp";
import { library } from "../page-in-words";
import { type Asked, aServer, nobody, type Reply, says } from "./a-server";

const ARTICLE = "OSLO — Ana Lima joined Zyx on Friday.\n\n“It is time,” Lima said in Bergen.\n";
const NAMES: Readonly<Record<string, string>> = {
  Oslo: "LOCATION",
  Ana: "PERSON",
  Lima: "PERSON",
  Zyx: "ORGANIZATION",
  Bergen: "LOCATION",
};

/** A CoreNLP that knows some words: one sentence a line, blanks between words, as it is asked to take them. */
const labels: Reply = (response, { body }) => {
  const sentences = body
    .split("\n")
    .map((line) => ({ tokens: line.split(" ").map((word) => ({ word, ner: NAMES[word] ?? "O" })) }));
  response.end(JSON.stringify({ sentences }));
};

async function readWith(reply: Reply, article = ARTICLE, password: string | null = null) {
  const server = await aServer(reply);
  const reader = coreNlpReader(async () => ({ url: server.url, password }), library());
  try {
    return { ...(await reader.read(documentOf(article, "page.txt"))), asked: server.asked };
  } finally {
    await server.close();
  }
}

const propertiesIn = ({ url }: Asked) => JSON.parse(new URL(url, "http://here").searchParams.get("properties") ?? "");

describe("the reader that takes its names from CoreNLP", () => {
  it("reads the rest as we do, and says who read", async () => {
    const { reading, dropped } = await readWith(labels);
    expect(reading.reader).toEqual({ name: "corenlp", version: "1.0.0" });
    expect(reading.entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      expect.arrayContaining(["PERSON Ana Lima", "ORGANISATION Zyx", "PLACE Bergen", "PLACE Oslo"]),
    );
    expect(reading.statements.map(({ speaker }) => speaker)).toEqual(["ana-lima"]);
    expect(dropped).toEqual([]);
  });

  it("asks in our own words and sentences, with the properties that the server must know again", async () => {
    const { asked } = await readWith(labels);
    expect(asked.map(({ body }) => body)).toEqual([
      "Oslo — Ana Lima joined Zyx on Friday .\n“ It is time , ” Lima said in Bergen .",
    ]);
    expect(asked.map(propertiesIn)).toEqual([
      expect.objectContaining({ "ner.applyFineGrained": "false", "ssplit.eolonly": "true", outputFormat: "json" }),
    ]);
  });

  it("asks for a long article in pieces", async () => {
    const { asked, reading } = await readWith(labels, "Ana Lima joined Zyx on Friday. ".repeat(700));
    expect(asked.length).toBe(3);
    expect(reading.entities.find(({ name }) => name === "Zyx")?.mentions.length).toBe(700);
  });

  it("shows the password to a server of ours", async () => {
    const { asked } = await readWith(labels, ARTICLE, "open sesame");
    const expected = `Basic ${Buffer.from("dateline:open sesame").toString("base64")}`;
    expect(asked[0]?.headers.authorization).toBe(expected);
  });

  it.each<[string, Reply, string]>([
    ["is no JSON", says("<html>Hello</html>"), "BAD_ANSWER"],
    ["is other JSON", says('{"sentences":[{"words":[]}]}'), "BAD_ANSWER"],
    ["has fewer sentences", says('{"sentences":[]}'), "BAD_ANSWER"],
    ["has fewer words", says('{"sentences":[{"tokens":[{"ner":"O"}]},{"tokens":[{"ner":"O"}]}]}'), "BAD_ANSWER"],
    ["is that we may not ask", says("Unauthorized", 401), "READER_REFUSED"],
    ["is that it failed", says("Exception", 500), "READER_BUSY"],
  ])("gives no Reading when the answer %s", async (_case, reply, code) => {
    await expect(readWith(reply)).rejects.toMatchObject({ code });
  });

  it("gives no Reading when the second piece of an article fails", async () => {
    const server = await aServer(labels, says("Exception", 500));
    const reader = coreNlpReader(async () => ({ url: server.url, password: null }), library());
    const read = reader.read(documentOf("Ana Lima joined Zyx on Friday. ".repeat(700), "page.txt"));
    await expect(read).rejects.toMatchObject({ code: "READER_BUSY" });
    await server.close();
  });

  it("says the way out when it is not there", async () => {
    const url = await nobody();
    const reader = coreNlpReader(async () => ({ url, password: null }), library());
    await expect(reader.read(documentOf(ARTICLE, "page.txt"))).rejects.toMatchObject({
      code: "READER_DOWN",
      message: expect.stringContaining("--reader embedded"),
    });
  });
});
