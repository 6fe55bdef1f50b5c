import { slug } from "../domain/slug";
import { remembered } from "./remembered";

/** The key of somebody of that name; a page names most of its people and places again and again. */
export const keyOf = remembered(slug);
