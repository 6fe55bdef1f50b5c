import { topicName } from "../../src/domain/provenance";
import { findTopics } from "../../src/reading/09-topics";
import rows from "../../src/reading/tables/topic-words.json";
import { castIn, library, marked } from "./page-in-words";

function topicsOf(written: string) {
  const page = marked(written);
  return findTopics(page.page, page.sentences, castIn(page), [], library()).topics;
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

test("a topic says which words and events spoke for it", () => {
  const page = marked("A magnitude 6 earthquake struck before dawn.");
  const { topics, foundBy } = findTopics(page.page, page.sentences, castIn(page), [], library());
  expect(topics.map((topic) => foundBy().get(topicName(topic)))).toEqual([expect.stringContaining("“earthquake”")]);
});
