/** `Vice-President` is a vice president. */
export const plainTitle = (title: string): string => title.toLowerCase().replace(/-/gu, " ");
