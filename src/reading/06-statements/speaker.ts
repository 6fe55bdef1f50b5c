import type { Attribution as AttributionKind } from "../../domain/vocabulary";
import type { CastMember } from "../draft";

/** Who somebody's words belong to. */
export interface Speaker {
  readonly member: CastMember | null;
  readonly attribution: AttributionKind;
}

export const NOBODY: Speaker = { member: null, attribution: "NONE" };
