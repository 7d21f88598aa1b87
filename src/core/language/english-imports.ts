import { listed as list } from './listed.ts';
import { plural } from './plural.ts';

/** What the command `import` says of what it did. */
export const imports = {
  outcomes: {
    stops: 'Nothing can be taken in before this is settled',
    'left-out': 'In doubt, and left out',
    'to-settle': 'Right as it is read, and something is for a person to settle in the publication',
    told: 'To know',
  },
  understood: 'What was understood, by measure:',
  columns: ['measure', 'part', 'periods', 'rows', 'first', 'last'],
  whole: '(the whole)',
  counts: ({
    cells,
    rows,
    same,
    replaced,
    left,
    doubted,
  }: {
    cells: number;
    rows: number;
    same: number;
    replaced: number;
    left: number;
    doubted: number;
  }) =>
    `${plural(cells, 'cell')} with something in them among the figures: ${plural(rows, 'new row')}, ${same} in the tables already, ${replaced === 0 ? '' : `${replaced} changed there, `}${left} left out by the mapping, ${doubted} told above.`,
  coded: ({ rows }: { rows: number }) =>
    `Of the rows, ${plural(rows, 'row')} come of a blank cell that a code or \`blank:\` explains.`,
  wroteRows: ({ rows, path }: { rows: number; path: string }) =>
    `  ${plural(rows, 'row')} added to ${path}`,
  wroteTargets: ({ count, path }: { count: number; path: string }) =>
    `  ${plural(count, 'target')} added to ${path}`,
  wroteRevisions: ({ rows, path }: { rows: number; path: string }) =>
    `  ${plural(rows, 'figure')} changed; type the reason of each into ${path}`,
  wroteMarks: ({ rows, path }: { rows: number; path: string }) =>
    `  the status or rating of ${plural(rows, 'figure')} changed in ${path}`,
  withdrawn: ({ count }: { count: number }) =>
    `  ${plural(count, 'figure')} withheld from now on, and no row says what ${count === 1 ? 'it was' : 'they were'}. Look through reports, notes and older rows of revisions for the number; the history of the repository still has it.`,
  wroteFile: ({ path }: { path: string }) => `  ${path} is new: put into words what is counted`,
  nothing: 'Nothing was written.',
  nothingNew: 'Every figure is in the tables already. Nothing was written.',
  stopped: 'Answer what is told above in the mapping or in the file, and run the command again.',
  leaveOut: 'Answer what is in doubt, or write the rest without it: add `--leave-out`.',
  leftKnown: ({ count }: { count: number }) =>
    `${plural(count, 'doubt')} of which the mapping says so under \`left:\` ${count === 1 ? 'was' : 'were'} left out.`,
  leaving:
    'To leave these out in later months without `--leave-out`, as long as the same is seen there, put this into the mapping; whatever else is in doubt then is asked about:',
  noMapping: ({ path }: { path: string }) =>
    `There is no mapping for this file yet. This is one as it may be, for ${path}:`,
  others: ({ names }: { names: readonly string[] }) =>
    `The mappings there are for other files: ${list(names)}. If this is the next of one of them, name it: \`--as ${names[0]!}\`.`,
  proposed: ({ path, command }: { path: string; command: string }) =>
    `Nothing was written. To keep the mapping, run the command again with \`--write\`; then look it over in ${path}, and run \`${command}\`.`,
  kept: ({ path, command }: { path: string; command: string }) =>
    `Wrote ${path}, and nothing else. Look it over, and run \`${command}\`.`,
  /** What stands above a mapping that was proposed. */
  lead: [
    'How this workbook is read: docs/importing-figures.md explains each line. Look it over before the first import.',
    'Put a meaning for each `decide` under `missing` and `marks`, and a `goodWhen` for each measure: higher, lower, range or neither. A unit that is a word for many, such as `visits`, has `unitOne` beside it: `visit`.',
  ],
  /** The same, where parts were read in a header of two rows. */
  headerParts:
    'The upper row of the header was taken for measures, and the lower for their parts. If it is the other way round, change `measure` and `parts` under `values`.',
  /** The same, where they stand over periods, or under them. */
  partsAcross:
    'What stands over or under the periods of the header was taken for parts of each measure. Give `part` under `partsAcross` the name of what they are, such as `area`, and look whether `whole` is right.',
  noFigures:
    'No sheet of the file has figures by period, as far as can be seen. Write a mapping by hand: docs/importing-figures.md shows how.',
  unreadHeader:
    'No mapping is proposed: there is a header of periods, and they cannot all be known. Mend what stands below in the file, and run the command again; docs/importing-figures.md shows how to write a mapping by hand.',
  /** The periods that stand in a file for which no mapping is proposed, a line each. */
  periodsSaid: (
    said: readonly { place: string; text: string; meant: readonly string[] }[],
  ): readonly string[] =>
    said.length === 0
      ? []
      : [
          'Periods stand in these places, and which of them is that of the figures is for you to say, as `period: { in: file, as: month }` does:',
          ...said.slice(0, 12).map(({ place, text, meant }) => {
            const where =
              place === 'file' || place === 'sheet' ? `the name of the ${place}` : place;
            return `  ${where}  \`${text}\`: ${meant.join(' or ')}`;
          }),
        ],
  several: ({ names }: { names: readonly string[] }) =>
    `Several mappings are for a file of this name: ${list(names)}. Say which with \`--as\`.`,
  unknownMapping: ({ name, names }: { name: string; names: readonly string[] }) =>
    `There is no mapping content/imports/${name}.yml.${names.length > 0 ? ` There is ${list(names)}.` : ''}`,
  unread: ({ file, reason }: { file: string; reason: string }) =>
    `${file} cannot be read: ${reason}.`,
  undefinedMeasure: ({ measure, missing }: { measure: string; missing: readonly string[] }) =>
    `The measure \`${measure}\` has no definition, content/indicators/${measure}.md. Give it ${list(missing)} under \`measures:\` in the mapping${missing.includes('goodWhen') ? ' (`goodWhen` is `higher`, `lower`, `range` or `neither`)' : ''}${missing.includes('unitOne') ? ' (`unitOne` is what one alone is called, `visit` for `visits`)' : missing.includes('unit') ? ' (with a unit such as `visits` goes `unitOne: visit`)' : ''}, and the file is written for you.`,
  faultyDefinition: ({ path }: { path: string }) =>
    `${path} is written in a way to which no target can be added surely. Type it under \`targets:\` there.`,
  faultyTable: ({ path }: { path: string }) =>
    `${path} has faults of its own, and no rows are added to it. Run \`npm run check\`, and mend it first.`,
  settle: 'Settle what is told above; `npm run check` shows each place.',
  definition: ({ file }: { file: string }) =>
    `The figures were taken from \`${file}\`. Say here what is counted, and what to be careful about.`,
} as const;
