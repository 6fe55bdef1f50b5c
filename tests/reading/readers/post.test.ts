import { ReaderUnavailable } from "../../../src/domain/errors";
import { post } from "../../../src/reading/readers/post";
import { aServer, drips, nobody, type Reply, says } from "./a-server";

async function asking(url: string, changes: Partial<Parameters<typeof post>[0]> = {}) {
  return post({
    whom: "A reader",
    url: new URL(url),
    headers: {},
    body: "?",
    seconds: 20,
    mostBytes: 1000,
    ...changes,
  });
}

async function askingOne(reply: Reply, changes: Partial<Parameters<typeof post>[0]> = {}) {
  const server = await aServer(reply);
  try {
    return await asking(server.url, changes);
  } finally {
    await server.close();
  }
}

describe("a question to a reader elsewhere", () => {
  it("brings the answer as it is, its status with it", async () => {
    await expect(askingOne(says("Fine.", 201))).resolves.toEqual({ status: 201, retryAfter: null, body: "Fine." });
  });

  it("says where nobody answers", async () => {
    const url = await nobody();
    await expect(asking(url)).rejects.toMatchObject({ code: "READER_DOWN", message: expect.stringContaining(url) });
  });

  it("has one deadline for the whole answer, however it drips", async () => {
    const failed = askingOne(drips, { seconds: 0.3 });
    await expect(failed).rejects.toMatchObject({ code: "READER_TOO_SLOW" });
    await expect(failed).rejects.toBeInstanceOf(ReaderUnavailable);
  });

  it("has the same deadline for a server that takes the question and says nothing", async () => {
    await expect(askingOne(() => undefined, { seconds: 0.3 })).rejects.toMatchObject({ code: "READER_TOO_SLOW" });
  });

  it("stops listening to an answer that is too long", async () => {
    await expect(askingOne(says("a".repeat(1001)))).rejects.toMatchObject({ code: "BAD_ANSWER" });
  });

  it("takes half an answer for none", async () => {
    const breaksOff: Reply = (response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half", () => response.destroy());
    };
    await expect(askingOne(breaksOff)).rejects.toMatchObject({ code: "READER_DOWN" });
  });

  it("follows nobody elsewhere", async () => {
    const elsewhere = await aServer(says("Hello."));
    await expect(askingOne(says("", 307, { location: elsewhere.url }))).resolves.toMatchObject({ status: 307 });
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });
});
