import type { z } from 'astro/zod';
import { bodySchema } from '../core/civic/body.ts';
import { meetingSchema } from '../core/civic/meeting.ts';
import { reportSchema } from '../core/civic/report.ts';
import { glossarySchema } from '../core/documents/glossary.ts';
import { mappingSchema } from '../core/imports/mappings/mapping.ts';
import { definitionSchema } from '../core/indicators/indicator.ts';
import { goneColumns, redirectColumns, sealedColumns } from '../core/moved/past-tables.ts';
import { revisionColumns } from '../core/indicators/reading/revision-reader.ts';
import { indexTermsSchema } from '../core/publication/index-term.ts';
import { pageSchema } from '../core/publication/page.ts';
import { settingsSchema } from '../core/publication/settings.ts';
import { rowColumns, tableSchema } from '../core/registers/data-table.ts';
import { registers } from '../core/registers/kinds/register-list.ts';
import { commonColumns } from '../core/registers/register.ts';

/** A kind of file that officers write, with the schema that reads its keys or columns. */
export interface FileKind {
  /** Where such files stand, from the publication's root. */
  readonly path: string;
  /** What one of them is. */
  readonly is: string;
  readonly schema: z.ZodType;
  /** Where the schema stands in the source, and its name there: the comments over its keys are read from it. */
  readonly source: readonly [file: string, name: string];
  readonly isTable?: true;
}

/** A page of the reference: some kinds of file that belong together. */
export interface ReferencePage {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly kinds: readonly FileKind[];
}

const core = 'src/core';

const registerFile = (name: string) =>
  `${core}/registers/kinds/${name === 'appraisals' ? 'appraisal-head' : name}.ts`;

const ofRegisters: readonly FileKind[] = registers.map(({ name, columns }) => ({
  path: `data/${name}.csv`,
  is: `a table, or several in \`data/${name}/\``,
  schema: columns,
  source: [registerFile(name), 'columns'],
  isTable: true,
}));

/** The pages of the reference: with these every key and column that a publication's files may have. */
export const referencePages: readonly ReferencePage[] = [
  {
    name: 'publication',
    title: 'The publication itself',
    lead: 'Who publishes what, and what holds for all pages.',
    kinds: [
      {
        path: 'content/publication.yml',
        is: 'the settings',
        schema: settingsSchema,
        source: [`${core}/publication/settings.ts`, 'settingsSchema'],
      },
      {
        path: 'data/addresses.csv',
        is: 'addresses that were published, as `npm run check -- --seal` writes them',
        schema: sealedColumns,
        source: [`${core}/moved/past-tables.ts`, 'sealedColumns'],
        isTable: true,
      },
      {
        path: 'data/redirects.csv',
        is: 'addresses that lead to others now',
        schema: redirectColumns,
        source: [`${core}/moved/past-tables.ts`, 'redirectColumns'],
        isTable: true,
      },
      {
        path: 'data/gone.csv',
        is: 'addresses at which nothing stands any more',
        schema: goneColumns,
        source: [`${core}/moved/past-tables.ts`, 'goneColumns'],
        isTable: true,
      },
    ],
  },
  {
    name: 'indicators',
    title: 'Measures',
    lead: 'What is measured, and its figures.',
    kinds: [
      {
        path: 'content/indicators/<id>.md',
        is: 'the definition of a measure, above its words',
        schema: definitionSchema,
        source: [`${core}/indicators/indicator.ts`, 'definitionSchema'],
      },
      {
        path: 'data/revisions.csv',
        is: 'what became of published figures; any other column is a dimension of the measures it is about',
        schema: revisionColumns,
        source: [`${core}/indicators/reading/revision-reader.ts`, 'revisionColumns'],
        isTable: true,
      },
    ],
  },
  {
    name: 'papers',
    title: 'Reports, meetings, bodies and pages',
    lead: 'What stands between the two lines of three hyphens at the head of a Markdown file.',
    kinds: [
      {
        path: 'content/reports/<day>-<name>.md',
        is: 'a report',
        schema: reportSchema,
        source: [`${core}/civic/report.ts`, 'reportSchema'],
      },
      {
        path: 'content/meetings/<day>-<body>.md',
        is: 'a meeting',
        schema: meetingSchema,
        source: [`${core}/civic/meeting.ts`, 'meetingSchema'],
      },
      {
        path: 'content/bodies/<id>.md',
        is: 'a body: who writes, receives or decides',
        schema: bodySchema,
        source: [`${core}/civic/body.ts`, 'bodySchema'],
      },
      {
        path: 'content/pages/<id>.md',
        is: 'a page of the publication’s own',
        schema: pageSchema,
        source: [`${core}/publication/page.ts`, 'pageSchema'],
      },
    ],
  },
  {
    name: 'tables',
    title: 'Tables that are no measures',
    lead: 'Money, members and whatever else is no series over time.',
    kinds: [
      {
        path: 'content/tables/<id>.md',
        is: 'what a table is',
        schema: tableSchema,
        source: [`${core}/registers/data-table.ts`, 'tableSchema'],
      },
      {
        path: 'data/tables/<id>.csv',
        is: 'its rows; the other columns are those that its definition names',
        schema: rowColumns,
        source: [`${core}/registers/data-table.ts`, 'rowColumns'],
        isTable: true,
      },
    ],
  },
  {
    name: 'registers',
    title: 'Registers',
    lead: 'Tables with a row for each decision, event, risk and so on. Every register has the columns of the first table here, besides its own.',
    kinds: [
      {
        path: 'data/<register>.csv',
        is: 'what every register has',
        schema: commonColumns,
        source: [`${core}/registers/register.ts`, 'commonColumns'],
        isTable: true,
      },
      ...ofRegisters,
    ],
  },
  {
    name: 'lists',
    title: 'Abbreviations and the A to Z',
    lead: 'Two lists, each a file whose entries begin with a hyphen.',
    kinds: [
      {
        path: 'content/glossary.yml',
        is: 'what short forms stand for',
        schema: glossarySchema,
        source: [`${core}/documents/glossary.ts`, 'glossarySchema'],
      },
      {
        path: 'content/subjects.yml',
        is: 'the A to Z of subjects',
        schema: indexTermsSchema,
        source: [`${core}/publication/index-term.ts`, 'indexTermsSchema'],
      },
    ],
  },
  {
    name: 'imports',
    title: 'Mappings of workbooks',
    lead: 'What a workbook or a table of others means, for `npm run import`.',
    kinds: [
      {
        path: 'content/imports/<name>.yml',
        is: 'how a file is read',
        schema: mappingSchema,
        source: [`${core}/imports/mappings/mapping.ts`, 'mappingSchema'],
      },
    ],
  },
];
