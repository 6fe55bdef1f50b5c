import { readingOf, told } from "./whole-page";

/** Whoever only stands near a verb has no part in what it tells. */
const partsIn = (type: string, page: string): string[] =>
  told(readingOf(`${page}\n`)).filter((line) => line === type || line.startsWith(`${type} `));

describe("a verb that is said of nobody in particular", () => {
  it("is not done by whoever denies that anyone did", () => {
    expect(partsIn("DIE", "A police spokesman, Jon Vik, denied that anyone had died.")).toEqual(["DIE"]);
  });

  it("is done by whoever is named before it", () => {
    expect(partsIn("DIE", "A police spokesman, Jon Vik, denied that Ann Lee had died.")).toEqual(["DIE ACTOR ann-lee"]);
  });

  it("is not done by those who would deal with anyone who did", () => {
    const page = "Mayor Ann Lee warned that soldiers would deal with anyone who took to the streets.";
    expect(partsIn("PROTEST", page)).toEqual(["PROTEST"]);
  });

  it("is done by those who did", () => {
    const page = "Mayor Ann Lee warned that the dockers who protested on Monday would be fined.";
    expect(partsIn("PROTEST", page)).toEqual(["PROTEST ACTOR dockers"]);
  });
});

describe("whom a vehicle carries", () => {
  it("neither crashes nor kills", () => {
    const page = "A bus carrying at least 30 people crashed into a bridge on Monday, killing nine soldiers.";
    expect(partsIn("ACCIDENT", page)).toEqual(["ACCIDENT"]);
    expect(partsIn("KILL", page)).toEqual(["KILL VICTIM nine-soldiers"]);
  });

  it("is not who is not carried", () => {
    expect(partsIn("PROTEST", "About 30 miners protested at the gate.")).toEqual(["PROTEST ACTOR 30-miners"]);
  });
});
