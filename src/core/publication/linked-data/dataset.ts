import { addressOf } from '../../addresses/address.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { DataTable } from '../../registers/data-table.ts';
import type { FeedSite } from '../feeds/feed.ts';
import type { Settings } from '../settings.ts';
import type { Thing } from './thing.ts';

/** What is published, by whom and where: what every data set of a publication has in common. */
export interface Publisher {
  readonly settings: Pick<Settings, 'licence' | 'publisher'>;
  readonly site: FeedSite;
}

/** The forms in which a table can be had, by the endings of their addresses. */
const forms = [
  ['.csv', 'text/csv'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.json', 'application/json'],
] as const;

/** Search engines take no description that is shorter (standards D-12). */
const shortest = 50;

/** A description with whose it is and where it stands, where it is too short by itself. */
const describe = (description: string, { publisher, title }: FeedSite): string =>
  description.length >= shortest
    ? description
    : `${description.replace(/\.$/, '')}. ${publisher}: ${title}`;

const shared = ({ settings, site }: Publisher, path: string, csv: string) => ({
  url: site.url(path),
  inLanguage: site.language,
  license: settings.licence.address,
  publisher: { '@type': 'Organization', name: settings.publisher },
  distribution: forms.map(([ending, encodingFormat]) => ({
    ...{ '@type': 'DataDownload', encodingFormat },
    contentUrl: site.url(csv.replace(/\.csv$/, ending)),
  })),
});

/**
 * From the first to the last day of what has a figure, as ISO 8601 has it. `undefined` where no row with a number has
 * a stated period: what is suppressed or unknown is no coverage.
 */
function coverageOf({ observations }: Indicator): string | undefined {
  const days = observations.flatMap(({ figure, period }) =>
    figure.is === 'number' && period.is !== 'unstated' ? [period.first, period.last] : [],
  );
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  return first === undefined ? undefined : `${first}/${last}`;
}

/**
 * A measure as a `Dataset` that is published as a CSV.
 *
 * @param description What its page says of it in short.
 */
export function measureDataset(
  indicator: Indicator,
  description: string,
  publisher: Publisher,
): Thing {
  const { id, definition } = indicator;
  const { title, unit, collectedBy } = definition;
  return {
    '@type': 'Dataset',
    name: title,
    description: describe(description, publisher.site),
    ...shared(publisher, addressOf.indicator(id), addressOf.data(id)),
    creator: collectedBy === undefined ? undefined : { '@type': 'Organization', name: collectedBy },
    temporalCoverage: coverageOf(indicator),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: title,
      unitText: unit === '' ? undefined : unit,
    },
  };
}

/** A table of a paper as a `Dataset` that is published as a CSV. Of when its rows are, no field says. */
export const tableDataset = (
  { id, head: { title } }: DataTable,
  description: string,
  publisher: Publisher,
): Thing => ({
  '@type': 'Dataset',
  name: title,
  description: describe(description, publisher.site),
  ...shared(publisher, addressOf.table(id), addressOf.tableData(id)),
});
