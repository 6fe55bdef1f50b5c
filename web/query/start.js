/* Opens GraphiQL with our questions as tabs. Its packages are plain scripts: React, ReactDOM and GraphiQL are globals. */
const ide = document.getElementById("ide");

openIde().catch((error) => {
  ide.textContent = `The IDE could not open: ${error.message}`;
});

async function openIde() {
  const questions = await (await fetch("/query/questions.json")).json();
  const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
  ReactDOM.createRoot(ide).render(
    React.createElement(GraphiQL, {
      fetcher,
      defaultTabs: questions.map(({ query }) => ({ query })),
      defaultEditorToolsVisibility: "variables",
    }),
  );
}
