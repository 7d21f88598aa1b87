import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much a made-up council publishes. Each report shows one table's picture and links to one of its figures. */
export interface Size {
  readonly reports: number;
  /** Measures, each with a table of figures. */
  readonly tables: number;
  /** Figures in each table: months from 1990 on, for a part of the whole after the first 360. */
  readonly rows: number;
}

const pad = (number: number) => String(number).padStart(4, '0');

/** Writes the same council for the same size, every time. */
export function writeCouncil(root: string, { reports, tables, rows }: Size): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write(
    'content/publication.yml',
    'title: T\nsummary: S\npublisher: P\nabout: A\nofficial: no\nlanguage: en-GB\nasAt: 2026-01-01\nrepository: https://github.com/council/papers\nlicence:\n  name: L\n  address: https://example.org/\n',
  );
  write('content/bodies/council.md', '---\nname: Council\nkind: council\n---\n\nA council.\n');
  for (let table = 0; table < tables; table++) {
    const id = `measure-${pad(table)}`;
    write(
      `content/indicators/${id}.md`,
      `---\ntitle: Measure ${table}\nunit: cases\ngoodWhen: lower\nbasis: month\n---\n\nWhat is counted.\n`,
    );
    const lines = Array.from({ length: rows }, (_, row) => {
      const month = 1990 * 12 + (row % 360);
      const period = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      const value = 1000 + ((row * 37) % 900);
      const note = row % 5 === 0 ? '"Counted at the end of the month, as printed."' : '';
      return `${period},${value},${row < 360 ? '' : 'North'},,month,,,2020-01-01-report-0000,"p${row}, table 2",${note}`;
    });
    const columns = 'period,value,area,comparator,basis,numerator,denominator,edition,locator,note';
    write(`data/indicators/${id}.csv`, `${columns}\n${lines.join('\n')}\n`);
  }
  const paragraph =
    'The committee heard at 10:30 that **cases** rose, and asked for a plan. '.repeat(12);
  for (let report = 0; report < reports; report++) {
    const id = `2020-01-01-report-${pad(report)}`;
    const measure = `measure-${pad(report % tables)}`;
    write(
      `content/reports/${id}.md`,
      `---\ntitle: Report ${report}\nkind: report\nbody: council\ndate: 2020-01-01\nsummary: S\noutcome: not in our papers\n---\n\n## What it is about\n\n[1,000](figure:${measure}@1990-01) cases. [p1](paper:${id})\n\n${paragraph}\n\n::chart{indicator="${measure}"}\n\n${paragraph}\n`,
    );
  }
}

const changed = 'measure-0000';

/** The page of the figure that {@link changeFigure} changes. */
export const pageOfFigure = `/indicators/${changed}/`;

/** Changes one figure of a council, to another one each time. @returns The figure, as its page shows it. */
export function changeFigure(root: string, time = 0): string {
  const path = join(root, 'data/indicators', `${changed}.csv`);
  const value = 1901 + time;
  const text = readFileSync(path, 'utf8').replace(/^(1990-06,)\d+/m, `$1${value}`);
  writeFileSync(path, text);
  return value.toLocaleString('en-GB');
}

/** Adds a sentence to one report of a council. */
export function changeReport(root: string): void {
  const path = join(root, 'content/reports', '2020-01-01-report-0007.md');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nNothing more was said.\n`);
}
