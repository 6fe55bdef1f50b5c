import { openPage } from "./page.mjs";

const NEEDS_QUOTES = /^['"]|: | #/u;

export function articleOf({ headline, byline, source, published, updated, page }) {
  const front = { headline, byline, source, published, ...(updated && { updated }), language: "en" };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${written(value)}`);
  return `---\n${lines.join("\n")}\n---\n${openPage(page).text}`;
}

const written = (value) => (NEEDS_QUOTES.test(value) ? JSON.stringify(value) : value);
