/** A phrase that may mean a person, and what it says of that person. */
export interface Described {
  /** The first word with the article; the last word. */
  readonly from: number;
  readonly last: number;
  readonly by: string;
  readonly office: { readonly rowClass: string; readonly of: string | null } | null;
  /** The country or party a noun like `the Norwegian`, `the Republican` names. */
  readonly origin: string | null;
}
