import type { Basis } from '../../values/basis.ts';
import type { IsChecked } from '../checked-cells.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { TableRead } from '../rows/table-read.ts';
import { isNumber, type Reading } from '../reading.ts';
import { addressOf, type Sheet } from '../sheets/sheet.ts';
import { basisSaid } from '../words/said-basis.ts';
import { sayingTexts, type SheetAround, type TextAt } from './saying-texts.ts';
import { leftOut } from './left-out.ts';

/** What is known of the stretch of time that the figures of a measure sum up. */
export interface BasisHeld {
  readonly title: string | undefined;
  /** By its definition, or by the mapping where it has none. */
  readonly basis: Basis | undefined;
  /** What the mapping says of it. */
  readonly said: Basis | undefined;
  /** Whether the publication defines it. */
  readonly isKnown: boolean;
}

/** What the figures of a table are held against. */
interface Around extends SheetAround {
  readonly basisHeld: (measure: string) => BasisHeld;
  /** The basis of all rows, where the mapping gives one. */
  readonly usual: string | undefined;
  readonly isChecked: IsChecked;
}

/** Bases that say of a figure that it is that of its own period, or nothing. */
const isOfPeriod = (basis: string | undefined) =>
  basis === undefined || /^(?:month|quarter|year|unstated)$/.test(basis);

/** A place that says a basis. */
interface BasisAt extends TextAt {
  readonly basis: Basis;
}

/**
 * Keeps figures out that sum up another stretch of time than their own period, by what stands over or beside them, and
 * would be taken for those of a period: `Actual to date` over a measure without `basis: year-to-date`, `Rolling 12 months`
 * over one without `rolling-12m`; and those of which the mapping says so, under a definition that says another. What the
 * mapping has under `checked` for the place answers for the first.
 */
export function withoutOtherBases(
  sheet: Sheet,
  table: TableMapping,
  read: TableRead,
  around: Around,
): TableRead {
  const { basisHeld, usual, isChecked } = around;
  const numbers = read.readings.filter(isNumber);
  if (numbers.length === 0) return read;
  const places = sayingTexts(sheet, table, read, around);
  // Figures of many months under a title may be monthly all the same.
  const isOfOnePeriod = table.period.in !== undefined || table.period.is !== undefined;
  const titles = [...(isOfOnePeriod ? places.titles : []), ...places.called];
  const sayingAt = ({ place, measure }: Reading): BasisAt | undefined => {
    const title = { text: basisHeld(measure).title ?? '', place };
    const near = [places.nameOf(place.row) ?? title, ...places.over(place.column), title];
    for (const at of [...near, ...titles]) {
      const basis = isChecked(at.place, [at.text]) ? undefined : basisSaid(at.text);
      if (basis) return { ...at, basis };
    }
    return undefined;
  };
  const found = numbers.flatMap((reading) => {
    const { basis, said, isKnown } = basisHeld(reading.measure);
    const own = reading.basis ?? usual ?? basis;
    if (!isOfPeriod(own)) return [];
    const turned = isKnown && !isOfPeriod(said) ? said : undefined;
    const at = turned ? { text: '', place: reading.place, basis: turned } : sayingAt(reading);
    return at ? [{ reading, at, isTurned: turned !== undefined }] : [];
  });
  if (found.length === 0) return read;
  const told = Map.groupBy(found, ({ reading: { measure }, at, isTurned }) =>
    isTurned ? measure : addressOf(at.place),
  );
  const doubts = [...told.values()].map((all): Doubt => {
    const [{ at }] = all as [(typeof all)[number]];
    const measures = [...new Set(all.map(({ reading }) => reading.measure))];
    const { isKnown } = basisHeld(measures[0]!);
    const details = { typed: at.text, measures, basis: at.basis, isKnown };
    return doubt('other-basis', at.place, details, all.length);
  });
  const lost = new Set(found.map(({ reading }) => reading));
  return leftOut(read, lost, doubts);
}
