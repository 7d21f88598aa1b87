const grouped = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** What the numbers of a column have in common, where a point stands in them as between thousands: `12.500` people. */
export interface PointedThousands<Place> {
  readonly first: { readonly text: string; readonly place: Place };
  /** How many there are. */
  readonly count: number;
}

/**
 * Looks at the numbers of one column, one after the other: whether each with a point has one to three digits before it
 * and three behind it, and no other is as great as a thousand.
 */
export class PointWatch<Place> {
  private isOff = false;
  private count = 0;
  private first: PointedThousands<Place>['first'] | undefined;

  see(text: string, placeOf: () => Place): void {
    if (this.isOff) return;
    const isWhole = !text.includes('.');
    if (isWhole ? text.replace('-', '').length < 4 : grouped.test(text)) {
      if (isWhole) return;
      this.count += 1;
      this.first ??= { text, place: placeOf() };
    } else this.isOff = true;
  }

  /** `undefined` where the points of the column are no points between thousands, or there are none. */
  get found(): PointedThousands<Place> | undefined {
    const { isOff, first, count } = this;
    return isOff || !first ? undefined : { first, count };
  }
}

/** Units of what is weighed, measured or counted in thousands already: true places of such are nothing odd. */
const fine =
  /thousand|million|hundred|000|\b(?:m|mm|cm|km|ha|hectares?|acres?|(?:kilo|centi|milli)?(?:grams?|metres?|litres?)|k?g|mg|µg|tonnes?|[kmg]wh?|gallons?|mph|score|points?|degrees?|index|ratio|fte|equivalents?|average|mean|per)\b|[²³/°]/i;

/** Whether the things that a unit names are counted one by one, or are pounds: neither has three places. */
export const hasNoThousandths = (unit: string, isMeasured: boolean): boolean =>
  unit !== '' && !fine.test(unit) && (!isMeasured || unit === '£');
