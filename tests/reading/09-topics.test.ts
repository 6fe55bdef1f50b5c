import { findTopics } from "../../src/reading/09-topics";
import rows from "../../src/reading/tables/topic-words.json";
import { castIn, library, marked } from "./page-in-words";

function topicsOf(written: string) {
  const page = marked(written);
  return findTopics(page.page, page.sentences, castIn(page), [], library());
}

test("a quake is an earthquake", () => {
  const [first] = topicsOf(
    "A magnitude 6 earthquake struck before dawn. Aftershocks followed the quake. The epicentre was at sea.",
  );
  expect(first).toMatchObject({ code: "medtop:20000153", label: "earthquake" });
});

test("an article about nothing in the tables has no topic", () => {
  expect(topicsOf("The cat slept in the sun.")).toEqual([]);
});

test("every code with words is one of the vocabulary", () => {
  expect(rows.filter(({ code }) => !library().topics.has(code))).toEqual([]);
});

test("every broader topic is one of the vocabulary, too", () => {
  const { topics } = library();
  const lost = [...topics.values()].filter(({ broader }) => broader !== null && !topics.has(broader));
  expect(lost).toEqual([]);
});
