import { remembered } from "../../src/reading/remembered";

const counted = () => {
  const asked: string[] = [];
  const length = remembered((word) => {
    asked.push(word);
    return word.length;
  });
  return { asked, length };
};

describe("a remembered function of a word", () => {
  it("is asked once for each word and answers the same", () => {
    const { asked, length } = counted();
    expect(["peace", "talks", "peace"].map(length)).toEqual([5, 5, 5]);
    expect(asked).toEqual(["peace", "talks"]);
  });

  it("tells words apart that only a broken character tells apart", () => {
    const spelt = remembered((word) => [...word].map((letter) => letter.codePointAt(0)));
    expect(spelt("Oslo\ud800")).not.toEqual(spelt("Oslo\ufffd"));
  });

  it("does not keep what is longer than words are", () => {
    const { asked, length } = counted();
    const endless = "a".repeat(100_000);
    expect([length(endless), length(endless)]).toEqual([100_000, 100_000]);
    expect(asked).toHaveLength(2);
  });

  it("forgets sooner than it fills the memory", () => {
    const { asked, length } = counted();
    length("peace");
    for (let word = 0; word < 40_000; word++) length(`word ${word}`);
    length("peace");
    expect(asked.filter((word) => word === "peace")).toHaveLength(2);
  });
});
