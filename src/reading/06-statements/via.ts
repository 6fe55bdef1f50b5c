import type { EntityKey } from "../../domain/reading";
import { slug } from "../../domain/slug";
import type { CastMember } from "../draft";
import { remembered } from "../remembered";
import { spanOf } from "./attribution";
import type { Stage } from "./stage";
import type { Told } from "./told";
import { isAmong } from "./words";

/** The medium or channel: `wrote on X`, `told the BBC`, `in a message on Telegram`. */
export function viaOf(told: Told, stage: Stage): EntityKey | null {
  return channelOf(told, stage) ?? mediumAddressed(told, stage);
}

function channelOf({ unit, content }: Told, stage: Stage): EntityKey | null {
  const whole = spanOf(unit, { from: 0, to: unit.tokens.length });
  const said = content.map((part) => spanOf(unit, part));
  const outside = stage.at(whole).filter(({ start }) => !said.some((part) => part.start <= start && start < part.end));
  return outside.find(({ member, kind }) => kind === "NAME" && isChannel(member))?.member.key ?? null;
}

function mediumAddressed({ addressees }: Told, stage: Stage): EntityKey | null {
  return addressees.find((key) => isMedium(stage.member(key))) ?? null;
}

const isChannel = ({ kind, name }: CastMember): boolean => kind === "ORGANISATION" && isChannelsName(name);

const isChannelsName = remembered((name) => isAmong("channels", slug(name).replaceAll("-", " ")));

const isMedium = (member: CastMember | null): boolean => member?.kind === "ORGANISATION" && isMediumsName(member.name);

const isMediumsName = remembered((name) =>
  slug(name)
    .split("-")
    .some((word) => isAmong("media", word)),
);
