import { errorsAsText } from "../../src/cli/errors-as-text";

describe("what is wrong with a question", () => {
  it("is told with where it stands", () => {
    const errors = [{ message: 'Syntax Error: Unexpected Name "q".', locations: [{ line: 3, column: 5 }] }];
    expect(errorsAsText({ errors })).toEqual(['Error in line 3, column 5: Syntax Error: Unexpected Name "q".']);
  });

  it("is told without, where nobody knows", () => {
    expect(errorsAsText({ errors: [{ message: "Neo4j does not answer." }] })).toEqual([
      "Error: Neo4j does not answer.",
    ]);
  });

  it("is nothing where nothing is wrong", () => {
    expect(errorsAsText({ data: {} })).toEqual([]);
  });
});
