/** PackStream, the binary form of what is said over Bolt: as much of it as the driver and a scripted server say to each other. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

/** A request or a response: a number for its kind, and what goes with it. */
export interface Message {
  readonly kind: number;
  readonly fields: readonly Value[];
}

export const packed = ({ kind, fields }: Message): Buffer =>
  Buffer.concat([Buffer.from([0xb0 + fields.length, kind]), ...fields.map(bytesOf)]);

function bytesOf(value: Value): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (typeof value === "boolean") return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === "number") return bytesOfNumber(value);
  if (typeof value === "string") return bytesOfText(value);
  if (isList(value)) return Buffer.concat([sized(0x90, 0xd4, value.length), ...value.map(bytesOf)]);
  const entries = Object.entries(value).flatMap(([name, each]) => [bytesOfText(name), bytesOf(each)]);
  return Buffer.concat([sized(0xa0, 0xd8, entries.length / 2), ...entries]);
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

function bytesOfText(text: string): Buffer {
  const letters = Buffer.from(text);
  return Buffer.concat([sized(0x80, 0xd0, letters.length), letters]);
}

/** A short one carries its length in its marker, a longer one behind it. */
function sized(small: number, marker: number, length: number): Buffer {
  if (length < 0x10) return Buffer.from([small + length]);
  if (length < 0x100) return Buffer.from([marker, length]);
  return Buffer.from([marker + 1, length >> 8, length & 0xff]);
}

function bytesOfNumber(value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt8(Number.isInteger(value) ? 0xcb : 0xc1);
  if (Number.isInteger(value)) bytes.writeBigInt64BE(BigInt(value), 1);
  else bytes.writeDoubleBE(value, 1);
  return bytes;
}

export function unpacked(bytes: Buffer): Message {
  const page = new Page(bytes);
  const length = page.whole(1) - 0xb0;
  const kind = page.whole(1);
  return { kind, fields: page.values(length) };
}

/** Bytes that are read once, from their start to their end. */
class Page {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  /** A whole number that is not below zero. */
  whole(size: number): number {
    this.at += size;
    return this.bytes.readUIntBE(this.at - size, size);
  }

  values = (length: number): Value[] => Array.from({ length }, () => this.value());

  private value(): Value {
    const marker = this.whole(1);
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    const short = SHORT[marker >> 4];
    return short === undefined ? this.marked(marker) : this[short](marker & 0x0f);
  }

  private marked(marker: number): Value {
    if (marker === 0xc0) return null;
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
    if (marker === 0xc1) return this.taken(8).readDoubleBE();
    if (marker >= 0xc8 && marker <= 0xcb) return this.signed(2 ** (marker - 0xc8));
    const long = LONG[marker >> 2];
    if (long === undefined) throw new Error(`the driver sent a value of kind 0x${marker.toString(16)}`);
    return this[long](this.whole(2 ** (marker & 0x03)));
  }

  private signed(size: number): number {
    return size === 8 ? Number(this.taken(8).readBigInt64BE()) : this.taken(size).readIntBE(0, size);
  }

  private text = (length: number): string => this.taken(length).toString();
  private list = (length: number): Value => this.values(length);
  private map = (length: number): Value =>
    Object.fromEntries(Array.from({ length }, () => [String(this.value()), this.value()]));

  private taken(size: number): Buffer {
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }
}

const SHORT: Readonly<Record<number, "text" | "list" | "map">> = { 8: "text", 9: "list", 10: "map" };
/** 0xd0 to 0xd2, 0xd4 to 0xd6, 0xd8 to 0xda: a length of one, two or four bytes. */
const LONG: Readonly<Record<number, "text" | "list" | "map">> = { 52: "text", 53: "list", 54: "map" };
