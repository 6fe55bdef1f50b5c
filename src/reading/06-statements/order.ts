import type { Unit } from "./unit";

/** In sentences: how far back somebody counts as just named. */
export const MOST_SENTENCES_BACK = 3;

/** How the units of an article follow each other. */
export class Order {
  private readonly places: ReadonlyMap<Unit, number>;

  constructor(private readonly units: readonly Unit[]) {
    this.places = new Map(units.map((unit, at) => [unit, at]));
  }

  placeOf(unit: Unit): number {
    return this.places.get(unit) ?? 0;
  }

  before(unit: Unit): Unit | null {
    return this.units[this.placeOf(unit) - 1] ?? null;
  }

  /** The nearest first. */
  justBefore(unit: Unit): readonly Unit[] {
    const at = this.placeOf(unit);
    return this.units.slice(Math.max(0, at - MOST_SENTENCES_BACK), at).reverse();
  }

  firstOfParagraph(unit: Unit): Unit {
    let at = this.placeOf(unit);
    while (isBeside(this.units[at - 1], unit)) at--;
    return this.units[at] ?? unit;
  }
}

const isBeside = (other: Unit | undefined, unit: Unit): boolean =>
  other?.paragraph === unit.paragraph && other.zone === unit.zone;
