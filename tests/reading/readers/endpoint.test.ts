import { documentOf } from "../../../src/reading/intake/document";
import { languageModelReader } from "../../../src/reading/readers/language-model";
import { library } from "../page-in-words";
import { ARTICLE, answers, completion, GOOD, KEY, PROMPT, pauses, readWith, saidIn } from "./a-model";
import { drips, nobody, type Reply, says } from "./a-server";

beforeEach(() => pauses.splice(0));

describe("an answer that is none", () => {
  it.each<[string, Reply]>([
    ["broken", answers(GOOD.slice(0, -40))],
    ["cut off, and its endpoint says so", says(completion(GOOD.slice(0, 300), "length"))],
    ["prose", answers("I am sorry, I cannot read this.")],
    ["empty", answers("")],
    ["a call of a tool", says(completion(null, "tool_calls"))],
    ["of another form", answers('{"people":["Ana Lima"]}')],
    ["a list", answers("[1, 2]")],
    ["not of a chat", says('{"result":"ok"}')],
    ["a page", says("<html></html>")],
    ["without end", says(completion("a".repeat(9_000_000)))],
    ["full of nothing", answers(JSON.stringify({ ...JSON.parse(GOOD), events: Array(6_000).fill({}) }))],
  ])("is refused whole: %s", async (_case, reply) => {
    await expect(readWith([reply])).rejects.toMatchObject({ code: "BAD_ANSWER" });
  });
});

describe("an endpoint in trouble", () => {
  it.each([429, 500, 503])("is asked again after %d, and then answers", async (status) => {
    const { reading, asked } = await readWith([says("later", status), says("later", status), answers(GOOD)]);
    expect([saidIn(reading).length, asked.length]).toEqual([2, 3]);
    expect(pauses).toEqual([2_000, 8_000]);
  });

  it("is waited for as long as it asks for, but not for ever", async () => {
    const later = (seconds: string) => says("later", 429, { "retry-after": seconds });
    await readWith([later("5"), later("9000"), answers(GOOD)]);
    expect(pauses).toEqual([5_000, 60_000]);
  });

  it("is given up after three times", async () => {
    await expect(readWith([says("later", 429)])).rejects.toMatchObject({ code: "READER_BUSY" });
  });

  it("that does not know our wishes is asked again without them", async () => {
    const complaint = says('{"error":{"message":"response_format is not supported"}}', 400);
    const { asked, reading } = await readWith([complaint, answers(GOOD)]);
    expect(Object.keys(JSON.parse(asked[1]?.body ?? ""))).toEqual(["model", "messages"]);
    expect(saidIn(reading)).toHaveLength(2);
  });

  it("that refuses says why, and never with the key", async () => {
    const complaint = says(`{"error":{"message":"Incorrect API key provided: ${KEY}."}}`, 401);
    const error: Error = await readWith([complaint]).then(
      () => Error("nothing was refused"),
      (refusal) => refusal,
    );
    expect(error).toMatchObject({ code: "READER_REFUSED", message: expect.stringContaining("Incorrect API key") });
    expect(JSON.stringify([error.message, error.stack, error])).not.toContain(KEY);
  });

  it("that drips is left at its deadline", async () => {
    await expect(readWith([drips], { seconds: 0.3 })).rejects.toMatchObject({ code: "READER_TOO_SLOW" });
  });

  it("that is not there is told with the way out", async () => {
    const chat = { url: `${await nobody()}/v1`, model: "small-one", key: null, seconds: 5 };
    const read = languageModelReader(chat, PROMPT, library()).read(documentOf(ARTICLE, "page.md"));
    await expect(read).rejects.toMatchObject({
      code: "READER_DOWN",
      message: expect.stringContaining("--reader embedded"),
    });
  });
});

test("a book is not sent", async () => {
  const book = "It rained on Oslo. ".repeat(4_000);
  await expect(readWith([answers(GOOD)], { article: book })).rejects.toMatchObject({ code: "TEXT_TOO_LONG" });
});
