import type { CalendarDate, EntityKey } from "./reading";
import type { EntityKind, MembershipKind } from "./vocabulary";

/** Facts that no article states (`seeds/background.json`): they help to link names and are loaded as background, never as evidence. */
export interface Background {
  readonly entities: readonly BackgroundEntity[];
  readonly tenures: readonly BackgroundTenure[];
  readonly memberships: readonly BackgroundMembership[];
}

export interface BackgroundEntity {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
}

export interface BackgroundTenure {
  readonly person: EntityKey;
  readonly title: string;
  readonly of: EntityKey;
  readonly head: boolean;
  /** The one people mean by "the leader of"; one at a time for each country or organisation. */
  readonly leader: boolean;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly source: string;
}

export interface BackgroundMembership {
  readonly member: EntityKey;
  readonly of: EntityKey;
  readonly kind: MembershipKind;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly source: string;
}
