import fc from "fast-check";
import {
  articleHash,
  articleId,
  contentHash,
  eventId,
  mentionId,
  numberedApart,
  positionId,
  statementId,
  tenureId,
  topicId,
} from "../../src/domain/ids";

describe("an id", () => {
  test("can be read", () => {
    const hash = articleHash({
      text: "The text.",
      headline: "Rutte meets Trump",
      publishedOn: "2024-11-23",
      sourceId: null,
    });
    expect(articleId(hash, "Rutte meets Trump", "2024-11-23")).toBe(
      `article:2024-11-23-rutte-meets-trump-${hash.slice(0, 6)}`,
    );
    expect(articleId(hash, "Rutte meets Trump", null)).toMatch(/^article:undated-rutte-meets-trump-/u);
    expect(statementId(hash, 310)).toBe(`statement:${hash}-310`);
    expect(mentionId(hash, { start: 19, end: 29 }, "mark-rutte")).toBe(`mention:${hash}-19-29-mark-rutte`);
    expect(positionId("Secretary General", "organisation:nato")).toBe("position:secretary-general-of-nato");
    expect(topicId("medtop:20000574")).toBe("topic:20000574");
  });

  test("changes with the text, the headline, the day and the source, and with nothing else", () => {
    const article = {
      text: "The text.",
      headline: "Headline",
      publishedOn: "2024-11-23",
      sourceId: "organisation:afp",
    };
    const others = [{ text: "The text!" }, { headline: null }, { publishedOn: "2024-11-24" }, { sourceId: null }];
    const hashes = [article, ...others.map((change) => ({ ...article, ...change }))].map(articleHash);
    expect(new Set(hashes).size).toBe(5);
    expect(articleHash({ ...article })).toBe(hashes[0]);
  });

  test("of an event does not depend on the order or repetition of participants and objects", () => {
    const names = fc.array(fc.string(), { minLength: 1 });
    fc.assert(
      fc.property(names, names, fc.string(), (participants, object, day) => {
        const event = { type: "MEET", participants, object, day, apart: "" };
        const turned = {
          ...event,
          participants: [...participants, ...participants].reverse(),
          object: [...object].reverse(),
        };
        expect(eventId(turned)).toBe(eventId(event));
      }),
    );
  });

  test("of an event does not take a participant for an object", () => {
    const left = eventId({ type: "MEET", participants: ["a"], object: ["b"], day: "", apart: "" });
    expect(eventId({ type: "MEET", participants: ["a", "b"], object: [], day: "", apart: "" })).not.toBe(left);
  });

  test("of a tenure tells terms apart", () => {
    expect(tenureId("person:a", "position:b", "2017")).not.toBe(tenureId("person:a", "position:b", "2025"));
  });

  test("tells parts apart that would be the same when written one after the other", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (left, right) => {
        fc.pre(!left.includes("\u0000") && !right.includes("\u0000"));
        expect(contentHash([left, right])).not.toBe(contentHash([left + right]));
      }),
    );
  });
});

test("equal ids are numbered from the second on", () => {
  expect(numberedApart(["a", "b", "a", "a"])).toEqual(["a", "b", "a-2", "a-3"]);
});
