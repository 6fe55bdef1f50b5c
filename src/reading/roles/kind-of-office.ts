import qualifiers from "../tables/qualifiers.json";

const CROWNED: ReadonlySet<string> = new Set(qualifiers["crowned heads"]);

/** `the king` never means the president who dines with him, though both are heads of state. */
export const kindOfOffice = ({ title, class: rowClass }: { readonly title: string; readonly class: string }): string =>
  CROWNED.has(title) ? title : rowClass;
