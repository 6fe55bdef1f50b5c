import type { ReadArticle } from "../../src/domain/ports";
import { foresighted } from "../../src/main/read-ahead";
import { readingOf } from "../cli/a-house";

const file = (name: string, text = name) => ({ name, bytes: async () => Buffer.from(text) });

/** Remembers what it read; a text that says so cannot be read. */
function aDesk() {
  const read: string[] = [];
  const reading = async (text: string): Promise<ReadArticle> => {
    read.push(text);
    if (text === "unreadable") throw new Error("it says so");
    return { reading: readingOf(text), foundBy: () => new Map(), dropped: [] };
  };
  const readArticle = (bytes: Buffer) => reading(bytes.toString());
  return { read, readArticle, readText: reading, readDocument: () => reading("a document") };
}

test("what was read ahead is not read again", async () => {
  const plain = aDesk();
  const desk = foresighted(plain);
  await desk.readAhead(async () => [file("one"), file("two")]);
  const { reading } = await desk.readArticle(Buffer.from("two"), "two");
  expect(reading.text).toBe("two");
  expect(plain.read).toEqual(["one", "two"]);
});

test("a file that has changed since, or has another name, is read for itself", async () => {
  const plain = aDesk();
  const desk = foresighted(plain);
  await desk.readAhead(async () => [file("one")]);
  const { reading } = await desk.readArticle(Buffer.from("another"), "one");
  expect(reading.text).toBe("another");
  await desk.readArticle(Buffer.from("one"), "two");
  expect(plain.read).toEqual(["one", "another", "one"]);
});

test("it is kept until it is asked for, once", async () => {
  const plain = aDesk();
  const desk = foresighted(plain);
  await desk.readAhead(async () => [file("one")]);
  await desk.readArticle(Buffer.from("one"), "one");
  await desk.readArticle(Buffer.from("one"), "one");
  expect(plain.read).toEqual(["one", "one"]);
});

test("nothing is read ahead any more once somebody asks", async () => {
  const plain = aDesk();
  const desk = foresighted(plain);
  const asking = {
    name: "one",
    bytes: () => desk.readArticle(Buffer.from("zero"), "zero").then(() => Buffer.from("one")),
  };
  await desk.readAhead(async () => [asking, file("two")]);
  expect(plain.read).toEqual(["zero", "one"]);
});

test("what cannot be read, or is not there, is told of when it is asked for", async () => {
  const desk = foresighted(aDesk());
  await desk.readAhead(async () => [file("unreadable"), file("two")]);
  await desk.readAhead(() => Promise.reject(new Error("no such folder")));
  await expect(desk.readArticle(Buffer.from("unreadable"), "unreadable")).rejects.toThrow("it says so");
});
