import { sayHint } from './hints/english/hints.ts';
import type { Doubts } from './imports.ts';
import { listed as list } from './listed.ts';
import { plural } from './plural.ts';
import type { Said } from './problems/said.ts';

type Words = { readonly [Kind in keyof Doubts]: (details: Doubts[Kind]) => Said };

const nothing = 'There is nothing to do if that is right.';

/** What the place is called in which a period was looked for. */
const sayPlace = (where: string) =>
  where === 'file'
    ? 'the name of the file'
    : where === 'sheet'
      ? 'the name of the sheet'
      : `the cell ${where}`;

/** How periods are spelt, by their kinds. */
const examples: Readonly<Record<string, string>> = {
  quarter: '`Q1 2024/25`',
  'financial-year': '`2024/25`',
  'calendar-quarter': '`2024-Q1`',
};

/** What an import says of what it doubts in a workbook. */
export const doubts: Words = {
  'sheet-gone': ({ sheet, names }) => ({
    message: `The mapping reads the sheet \`${sheet}\`, and the file has none of that name.`,
    hint: `It has ${list(names)}. Type the new name behind \`sheet:\` in the mapping, if that is the same sheet.`,
  }),
  'column-renamed': ({ column, found, fresh }) => ({
    message:
      found === undefined
        ? `The mapping reads the column \`${column}\`, and the header has none of that name.`
        : `The mapping reads the column \`${column}\`, and the header has \`${found}\` for it.`,
    hint:
      found === undefined
        ? `${fresh.length > 0 ? `New in the header: ${list(fresh)}. ` : ''}If one of its columns is the same under a new name, and counts the same, type that in the mapping; else take the column out.`
        : `If it is the same under a new name, and counts the same, put \`${found}\` for \`${column}\` in the mapping. If it counts something else, it is another measure.`,
  }),
  'column-twice': ({ column }) => ({
    message: `Two columns of the header are called \`${column}\`, and the mapping reads it.`,
    hint: 'Give one of the two another name in the file.',
  }),
  'no-periods': ({ kind }) => ({
    message: `No cell of the header says ${kind === undefined ? 'a period' : `a period of the kind \`${kind}\``}.`,
    hint: 'Put the row or rows of the header behind `header:` in the mapping, such as `3..4`, counted from 1.',
  }),
  'other-period': ({ typed, found, said }) => ({
    message: `\`${typed}\` says ${found}, and the mapping reads the whole sheet as ${said}.`,
    hint: `If the figures are those of ${found}, put \`is: ${found}\` under \`period:\` in the mapping. If they are of ${said} all the same, put \`${typed}\` for the cell under \`checked:\`.`,
  }),
  'title-differs': ({ typed, found, said }) => ({
    message: `\`${typed}\` says ${found}, and the whole sheet was read as ${said}, as its name or that of the file says.`,
    hint: `Look whether the title was not changed, or the names. If the figures are of ${said}, put \`${typed}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'period-said': ({ in: where, typed, period }) => ({
    message: `The figures of this sheet were taken as those of ${period}: ${sayPlace(where)} says so, \`${typed}\`.`,
    hint: nothing,
  }),
  'same-again': ({ typed, period, since }) => ({
    message: `Every figure of this sheet is that of the period before in the tables, which begins on ${since}, and \`${typed}\` says ${period}: most likely it is the file of that period under another name.`,
    hint: `Import the right file. If nothing has changed since, put \`${typed}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'header-below': ({ typed, period, header, last }) => ({
    message: `\`${typed}\` stands below the header where that says ${period}: another table begins here.`,
    hint: `End the one above in the mapping with \`last: ${last}\`, and give this one a table of its own under \`tables:\`, with \`header: ${header}\`.`,
  }),
  'period-unsaid': ({ in: where, typed, kind, found }) => ({
    message: `The mapping reads the period of this sheet in ${sayPlace(where)}, and ${typed === '' ? 'nothing stands there' : `\`${typed}\` says ${found.length === 0 ? `none of the kind \`${kind}\`` : `several: ${list(found)}`}`}.`,
    hint: `Write the period there in full, such as ${examples[kind] ?? '`May 2024`'}, or say in the mapping where it stands: \`in: file\`, \`in: sheet\`, or the cell, such as \`in: A1\`.`,
  }),
  'year-said': ({ in: where, typed, year }) => ({
    message: `The months and quarters that are named alone were taken as those of ${year}: ${sayPlace(where)} says so, \`${typed}\`.`,
    hint: nothing,
  }),
  'year-unsaid': ({ in: where, typed, found }) => ({
    message: `The mapping reads the year of the months of this sheet in ${sayPlace(where)}, and ${typed === '' ? 'nothing stands there' : `\`${typed}\` says ${found.length === 0 ? 'none' : `several: ${list(found)}`}`}.`,
    hint: 'Write the year there, such as `2026/27`, or say in the mapping where it stands: `yearIn: file`, `yearIn: sheet`, or the cell, such as `yearIn: A1`.',
  }),
  'other-year': ({ typed, found, year }) => ({
    message: `\`${typed}\` says ${found}, and the months of this sheet are read as those of ${year}.`,
    hint: `Mend the one that is wrong. If the months are those of ${year} all the same, put \`${typed}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'codes-joined': ({ column, first, second }) => ({
    message: `The column \`${column}\` changes from \`${first}\` to \`${second}\` within one series, and the mapping does not say that they are the same.`,
    hint: `If they are, add \`joins: [${column}]\` to the table in the mapping. If not, pick one with \`only:\`, or make the column a part.`,
  }),
  'part-is-total': ({ column, name, off }) => ({
    message: `Each figure of \`${name}\` is the sum of the other parts of \`${column}\` beside it${off.length === 0 ? '' : `, but for ${list(off)}`}.`,
    hint: `If it is the whole, put \`whole: [${name}]\` under that part in the mapping. If it is another thing, leave its rows out with \`leave:\`.`,
  }),
  'no-figure': ({ typed, hint, meaning, isOther = false }) => ({
    message: `\`${typed}\` stands where a figure belongs.${isOther ? ' It is one in another writing, and was not taken.' : ''}`,
    hint: isOther
      ? sayHint(hint)
      : meaning === undefined
        ? `${sayHint(hint)} Or say under \`missing:\` or \`marks:\` in the mapping what it means.`
        : `Say in the mapping what it means: \`missing: { ${JSON.stringify(typed)}: ${meaning} }\`, if that is it.`,
  }),
  undecided: ({ typed, under }) => ({
    message: `The mapping does not say yet what \`${typed}\` means.`,
    hint:
      under === 'marks'
        ? 'Put `provisional`, `revised`, `estimated`, or `none` for `decide` under `marks:`; or a reason such as `suppressed`, where the number is not to be published.'
        : 'Put a reason for `decide` under `missing:`: `suppressed`, `unavailable`, `not-applicable`, `not-yet-due`, `low`, `0`, or `leave-out`.',
  }),
  'date-for-figure': ({ shown }) => ({
    message: `A date (${shown}) stands where a figure belongs: a spreadsheet makes one of \`2-4\` or \`3/16\` unasked.`,
    hint: 'Type what was meant into the cell, as text.',
  }),
  'date-for-name': ({ column, name, meant }) => ({
    message: `A date (${name}) stands where a name belongs, under \`${column}\`: a spreadsheet makes one of \`5-9\` or \`10-14\` unasked.`,
    hint: `Type what was meant into the cell, as text; or say in the mapping what it is: \`names: { ${JSON.stringify(name)}: ${JSON.stringify(meant)} }\` under that part.`,
  }),
  'time-for-figure': ({ shown, same, unit }) => ({
    message: `A length of time (${shown}) stands where a figure belongs${unit === undefined ? '' : `, and it is no plain number of ${unit}, in which the mapping counts it`}.`,
    hint: `Type it as a plain number, in what the measure counts${same.length > 0 ? `: ${same.map((one) => `\`${one}\``).join(' or ')}` : ''}.${same.length > 0 ? ' Or say in what all of them are counted, with `duration: minutes` and the same as `unit` under `measures:` in the mapping.' : ' Or say under `measures:` in the mapping in what all of them are counted, with `duration: minutes` and the same as `unit`, and how they are spelt, with `clock: h:mm` or `clock: m:ss`.'}`,
  }),
  'struck-out': ({ typed }) => ({
    message: `\`${typed}\` is struck out, or a part of it is.`,
    hint: 'Type the figure that holds into the cell, or clear it.',
  }),
  'merged-figure': ({ typed, range, across, down }) => ({
    message: `\`${typed}\` stands in cells that are merged (${range}) over ${[down > 1 ? `${down} rows` : '', across > 1 ? `${across} columns of figures` : ''].filter((one) => one !== '').join(' and ')}: it is the figure of them together, and of none alone.`,
    hint: 'Undo the merging, and type into each cell its own figure; leave those blank that have none. A figure for a longer period or for several rows needs a column or a row of its own.',
  }),
  'shows-nothing': ({ by, count }) => ({
    message: `${count === 1 ? 'The cell shows nothing, and holds a figure' : `${count} cells of this row or column, this one the first, show nothing, and hold figures`}: ${by === 'format' ? 'the number format, or a rule of the sheet, shows none of it' : 'the text has the colour of what is behind it, or gets it by a rule of the sheet'}.`,
    hint: 'Where the figure is withheld, type the word for that into the cell in place of it. Where it is to be published, let the cell show it; or put it for the cell under `checked:` in the mapping.',
  }),
  'rule-unread': ({ rule, count }) => ({
    message: `A rule of the sheet may hide ${count === 1 ? 'the figure of this cell' : `${count} figures of this row or column, this one the first`}, and what it asks is not read: \`${rule}\`.`,
    hint: `Look at the sheet. Where a figure does not show, type the word for that into its cell in place of it. If the rule hides none, add \`rules: { ${JSON.stringify(rule)}: shown }\` to the table in the mapping.`,
  }),
  'date-number': ({ shown, day, typical }) => ({
    message: `\`${shown}\` stands among figures such as \`${typical}\`: it is the number that a spreadsheet keeps for the day ${day}.`,
    hint: `Type what was meant into the cell. If it is the figure, put \`${shown}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'point-or-thousands': ({ shown, typical }) => ({
    message: `\`${shown}\` stands among whole numbers such as \`${typical}\`: its point may part thousands.`,
    hint: `Type the figure without a point, or say \`decimal: comma\` in the mapping where the whole file has commas for points. If it is right as it stands, put \`${shown}\` for the cell under \`checked:\`.`,
  }),
  'failed-formula': ({ typed }) => ({
    message: `The formula failed: \`${typed}\`.`,
    hint: `Mend the formula, or say under \`missing:\` in the mapping what \`${typed}\` means.`,
  }),
  'yes-or-no': ({ typed }) => ({
    message: `\`${typed}\` is no figure.`,
    hint: 'Type the figure, or leave the column out of the mapping.',
  }),
  'no-period': ({ typed, meant }) => ({
    message:
      typed === ''
        ? 'The period of this row is blank.'
        : meant.length > 1
          ? `\`${typed}\` may mean more than one period: ${list(meant)}.`
          : meant.length === 1
            ? `\`${typed}\` stands where a period belongs: it may be the number of a day, in ${meant[0]!}, that has lost its format.`
            : `\`${typed}\` is no period of the kind that the mapping reads.`,
    hint: 'Type the period in full, leave the row out with `leave:`, or say with `as:` in the mapping which kind it is.',
  }),
  'no-year': ({ typed }) => ({
    message: `\`${typed}\` has no year: none stands above it.`,
    hint: 'Type the year above the months that it holds for, or each month with its year; or name the place that says it for all with `yearIn:` in the mapping, such as `yearIn: A1`.',
  }),
  'checked-changed': ({ was, is }) => ({
    message: `The mapping has the cell under \`checked:\` as it was, \`${was}\`; ${is === '' ? 'nothing stands there now' : `it is \`${is}\` now`}, and was judged anew.`,
    hint: `Take its line out of \`checked:\`${is === '' ? '' : `, or put \`${is}\` there where that is held against its source, too`}.`,
  }),
  'checked-bare': ({ address, is }) => ({
    message: `\`checked:\` in the mapping names the cell without what was seen there, and answers for nothing: next month another figure may stand in it.`,
    hint: `Write what was held against its source behind it: \`checked: {${JSON.stringify(address)}: ${JSON.stringify(is)}}\`. Take out what needs no answer any more.`,
  }),
  'marked-period': ({ typed, mark }) => ({
    message: `The period \`${typed}\` was taken without its mark \`${mark}\`.`,
    hint: 'If the mark says something of the figures, such as that they are provisional, type that into their rows.',
  }),
  'month-turned': ({ typed, period }) => ({
    message: `\`${typed}\` would be ${period} by the year above it, and lies behind later months of that year.`,
    hint: 'Type the year above the months that it holds for, or each month with its year.',
  }),
  'wrong-year': ({ typed, seen, period, meant }) => ({
    message: `\`${typed}\` says ${period}, and ${meant} would be the next of the periods that are there: its year is most likely wrong.`,
    hint: `${typed === seen ? 'Type the right year into the cell' : 'Put the right year under `period:` in the mapping'}. If it is right as it stands, put \`${seen}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'day-for-year': ({ typed, meant, count }) => ({
    message: `\`${typed}\`${count > 1 ? ` and the ${plural(count - 1, 'heading')} behind it` : ''} would be taken as single days: a spreadsheet makes such a day of a month typed with a short year, and this one may be ${meant}.`,
    hint: `If they are months, type them with their full year, such as \`${meant}\`, in cells of text. If they are days, put \`${typed}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'noughts-ahead': ({ typed, period, count }) => ({
    message: `${plural(count, 'figure')} of ${period} ${count === 1 ? 'is' : 'are'} all 0, by formulas, and such figures usually are not: most likely the cells that they reckon with are not filled in, and they are not yet due.`,
    hint: `Fill them in, or empty the cells until they are due. If they are right as they stand, put \`${typed}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'period-copied': ({ typed, period, count }) => ({
    message: `${plural(count, 'figure')} of ${period} ${count === 1 ? 'is' : 'are'} all those of the period before, and most of them move else: most likely they were copied, and not filled in yet.`,
    hint: `Fill them in. If they are right as they stand, put \`${typed}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'month-outside-year': ({ month, year }) => ({
    message: `The month is \`${month}\`, and the year above it is \`${year}\`.`,
    hint: 'Mend the one that is wrong.',
  }),
  'unknown-name': ({ column, name, known }) => ({
    message:
      name === ''
        ? `The row has figures, and nothing stands under \`${column}\`.`
        : `The mapping does not know \`${name}\` under \`${column}\`.`,
    hint: `${known.length > 0 ? `It knows ${list(known)}. ` : ''}Add the name to the mapping, or leave the row out: \`leave: {${column}: [${JSON.stringify(name)}]}\`.`,
  }),
  'measure-there': ({ measure, title }) => ({
    message: `A measure \`${measure}\` was there before, in the publication or in another mapping, and nobody has said whether \`${title}\` of this file is the same.`,
    hint: `If it counts the same, put \`same: yes\` for \`same: decide\` under \`${measure}\` in the mapping. If it counts something else, give it an id of its own wherever the mapping has \`${measure}\`, such as \`${measure}-2\`, and a title that tells the two apart, and take \`same\` out.`,
  }),
  'other-basis': ({ typed, measures, basis, isKnown }) => {
    const sum =
      basis === 'year-to-date' ? 'add up through the year' : `are of the basis \`${basis}\``;
    return {
      message:
        typed === ''
          ? `By the mapping the figures of ${list(measures)} ${sum}, and by its definition they do not.`
          : `\`${typed}\` says that the figures ${basis === 'year-to-date' ? sum : 'are those of a stretch of months up to each period'}, and ${list(measures)} would take them for those of single periods.`,
      hint: isKnown
        ? `Figures of both kinds are never joined: give these an id of their own in the mapping, with \`basis: ${basis}\` under \`measures:\`; or mend \`basis:\` in content/indicators/${measures[0]!}.md, where all its figures are such sums.${typed === '' ? ' If these are none, take `basis` out of the mapping.' : ` If these are none, put \`${typed}\` for the cell under \`checked:\`.`}`
        : `Add \`basis: ${basis}\` under \`measures:\` in the mapping. If they are those of single periods, put \`${typed}\` for the cell under \`checked:\`.`,
    };
  },
  'unknown-part': ({ dimension, name, gone }) => ({
    message:
      name === ''
        ? `The header names a period here, and nothing that the mapping knows as a \`${dimension}\`.`
        : `The mapping does not know \`${name}\` as a \`${dimension}\` of the header.`,
    hint:
      name === ''
        ? `Type the name into the file, or put \`whole: [""]\` under \`partsAcross:\` where the whole has none.`
        : `${gone.length > 0 ? `It knows ${list(gone)}, which the header has no more. If it is the same under a new name, lead that to the name you have` : 'If it is new, add it'} under \`names:\` of \`${dimension}\` in the mapping; a sum of the others belongs under \`whole:\`.`,
  }),
  'unnamed-part': ({ column }) => ({
    message: `The row has figures, and no name under \`${column}\`: it may be the whole.`,
    hint: `If it is the whole, put \`whole: [""]\` under that part in the mapping. If not, type its name into the file, or leave the row out: \`leave: { ${column}: [""] }\`.`,
  }),
  'total-of-some': ({ column }) => ({
    message: `The figures of this row are the sums of rows above it, and those below it are not in them: it is no whole of \`${column}\`.`,
    hint: 'Take its name from `whole:` in the mapping, and put it under `leave:`; or name it as the part that it is under `names:`.',
  }),
  'sum-of-rows': ({ column, name, of }) => ({
    message: `The figures of \`${name}\` are the sums of ${list(of)}: it looks like a total and not like a part of \`${column}\`.`,
    hint: `If it is the whole, put \`whole: [${name}]\` under that part in the mapping. If it is a total of some, leave it out: \`leave: { ${column}: [${name}] }\`. If it is a part all the same, lead it to itself: \`names: { ${JSON.stringify(name)}: ${JSON.stringify(name)} }\`.`,
  }),
  'known-name': ({ column, name, known, as }) => ({
    message: `\`${name}\` under \`${column}\` is the name of ${as === 'whole' ? `\`${known}\`, whose figures these are` : `a comparator, \`${known}\``}, and not of a part.`,
    hint: `If it is ${as === 'whole' ? `the whole, put \`whole: [${name}]\`` : `that, name it under \`comparators:\` in content/publication.yml, and put its id under \`comparators:\``} under that part in the mapping. Leave it out with \`leave: { ${column}: [${name}] }\`; or, if it is a part all the same, lead it to itself: \`names: { ${JSON.stringify(name)}: ${JSON.stringify(name)} }\`.`,
  }),
  'total-without': ({ shown, period, missing }) => ({
    message: `\`${shown}\` is the sum of the parts without ${list(missing)}, which ${missing.length === 1 ? 'has' : 'have'} no figure for ${period}: it is not the whole yet.`,
    hint: `Wait for what is missing, and clear the cell until then; or type the whole that has it in. If the whole is right, put \`${shown}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'total-off': ({ shown, sum, sums }) => ({
    message: `\`${shown}\` is not the sum of its parts, which come to \`${sum}\`, as the whole is in ${sums} other periods: one of the figures is most likely wrong.`,
    hint: `Mend the figure that is wrong. If the whole is right, put \`${shown}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'withheld-given': ({ measure, count, isSure, counts, isKnown }) => ({
    message: `${count === 1 ? `This figure of \`${measure}\`` : `${count} figures of \`${measure}\`, this one the first,`} ${isSure ? (count === 1 ? 'is withheld' : 'are withheld') : 'may be withheld'}, and the whole and the other parts give ${count === 1 ? 'it' : 'each of them'} away: no figure of the same time was taken.`,
    hint: `Withhold one more part of each time in the file, the next smallest, with the word for that. If the figures count ${counts === 'people' ? 'no people, say' : 'people, add \`counts: people\`; if they count other things,'} \`counts: other\`, ${isKnown ? `in content/indicators/${measure}.md` : 'under `measures:` in the mapping'}. If someone answerable has looked into it and it may be published, say so there with \`disclosure:\`.`,
  }),
  'total-row': ({ column, name }) => ({
    message: `\`${name}\` under \`${column}\` looks like a total and not like a part.`,
    hint: `If it is the whole, put \`whole: [${name}]\` under that part in the mapping; if it is a part all the same, lead it to itself: \`names: { ${JSON.stringify(name)}: ${JSON.stringify(name)} }\`. Else leave it out with \`leave:\`.`,
  }),
  'heading-blank': ({ name }) => ({
    message: `The heading over names such as \`${name}\` is blank, and a mapping calls each column by its heading.`,
    hint: 'Type into this cell what the names are: `Measure`, or `Ward` where each is a part of one measure. Then run the command again.',
  }),
  'week-unread': ({ typed }) => ({
    message: `\`${typed}\` is a week, and which day stands for it nobody has said.`,
    hint: 'Type the day on which each week ends into its cell, and nothing else: `2026-04-05`, or a date. Then run the command again: the figures are those of these days.',
  }),
  'note-below': ({ name }) => ({
    message: `\`${name}\` stands below a blank row behind the table, and looks like a note and not like a row of it.`,
    hint: 'If it is a note, leave it out with `leave:` in the mapping, or end the table above it with `last:`. If it is a row of the table, put its name under `names:`, as those of the others, or with `whole:` or `comparators:` what else it is.',
  }),
  'two-figures': ({ first, second, other }) => ({
    message: `The same period of the same measure is \`${first}\` here and \`${second}\` in ${other}.`,
    hint: 'Correct the one that is wrong, or say in the mapping what tells the two rows apart: a measure of its own under `names:` of one of the tables, a part, or `only:`.',
  }),
  'share-or-percent': ({ shown, typical }) => ({
    message:
      typical === undefined
        ? `\`${shown}\` and all figures of this measure are at most 1, and its unit is \`%\`: they look like shares of 1.`
        : `\`${shown}\` stands among figures such as \`${typical}\`: a share of 1 and a percentage are mixed up.`,
    hint: `${typical === undefined ? 'Type percentages, or give the cells' : 'Type the figure as its neighbours are, or give the cell'} a format that shows ${typical === undefined ? 'them as percentages' : 'it as a percentage'}. If it is right as it stands, put \`${shown}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'other-scale': ({ shown, typical, times }) => ({
    message: `\`${shown}\` stands among figures such as \`${typical}\`: ${Math.abs(Number(shown)) < Math.abs(Number(typical)) ? 'times' : 'divided by'} ${times} it would be one of them.`,
    hint: `Type the figure as its neighbours are. If it is right as it stands, put \`${shown}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'scaled-twice': ({ typed, shown, unit }) => ({
    message: `The cell shows \`${shown}\` in thousands or millions, and holds \`${typed}\`, under the unit \`${unit}\`: it would be made greater twice.`,
    hint: `If \`${typed}\` counts single pounds, give the measure the unit \`£\`, or type the figure into the cell as the unit has it. If it is right as it stands, put \`${typed}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'unit-differs': ({ measure, typed, unit, column, isKnown }) => ({
    message: `The row is in \`${typed}\`, and \`${measure}\` is counted in \`${unit}\`.`,
    hint: `If the two are the same, say so in the mapping: \`unit: { column: ${column}, names: { ${JSON.stringify(typed)}: ${JSON.stringify(unit)} } }\`. If not, mend the one that is wrong${isKnown ? ': what is counted in another unit is another measure' : ', here or under `measures:` in the mapping'}.`,
  }),
  'scale-differs': ({ typed, said, unit, measures, isKnown }) => ({
    message: `\`${typed}\` says that the figures are in ${said}, and ${list(measures)} ${measures.length === 1 ? 'is' : 'are'} counted ${unit ? `in \`${unit}\`` : 'without a unit'}.`,
    hint: `${isKnown ? 'Type the figures into the sheet as the definition counts them' : `Put the unit that is meant, such as \`${said.startsWith('£') ? said : `${said.replace(/s$/, '')} ${unit ?? 'visits'}`}\`, under \`measures:\` in the mapping`}. If the figures are in \`${unit ?? said}\` all the same, put \`${typed}\` for the cell under \`checked:\`.`,
  }),
  'unknown-code': ({ column, code }) => ({
    message: `The mapping does not say what the code \`${code}\` under \`${column}\` means.`,
    hint: 'Add it under `codes:`, with a reason why there is no figure, a status (`provisional`, `revised`, `estimated`), or `none`.',
  }),
  'figure-and-reason': ({ shown, code }) => ({
    message: `The figure \`${shown}\` stands beside the code \`${code}\`, which says that there is none.`,
    hint: 'Mend the one that is wrong.',
  }),
  'printed-twice': ({ other }) => ({
    message: `The figure stands in ${other} too, and was taken once.`,
    hint: nothing,
  }),
  'within-longer': ({ shown, period, other }) => ({
    message: `\`${shown}\` stands beside the figure of ${period}, which is in ${other}, and was not taken.`,
    hint: nothing,
  }),
  'longer-left': ({ headings }) => ({
    message: `${list(headings)} ${headings.length === 1 ? 'says a longer period' : 'say longer periods'} than the columns that are read, and ${headings.length === 1 ? 'was' : 'were'} left out, as \`leave:\` under \`period:\` in the mapping says.`,
    hint: nothing,
  }),
  'longer-alone': ({ shown, period, kind, measure }) => ({
    message: `\`${shown}\` of \`${measure}\` stands under ${period}, which the mapping leaves out, and nothing under the shorter periods in it.`,
    hint: `If the measure has no shorter ones, add \`as: ${kind}\` to it under \`measures:\` in the mapping; else type their figures.`,
  }),
  hidden: ({ what, count }) => ({
    message: `${plural(count, 'cell')} that ${count === 1 ? 'was' : 'were'} read stand${count === 1 ? 's' : ''} in a hidden ${what}.`,
    hint: `If it was hidden so that it is not published, leave it out of the mapping.`,
  }),
  'hidden-read': ({ what, names }) => ({
    message: `The hidden ${what}${names.length === 1 ? '' : 's'} ${list(names)} ${names.length === 1 ? 'was' : 'were'} read, and no figure was taken from ${names.length === 1 ? 'it' : 'them'}.`,
    hint: nothing,
  }),
  'hidden-unread': ({ what, names }) => ({
    message: `The hidden ${what}${names.length === 1 ? '' : 's'} ${list(names)} ${names.length === 1 ? 'is' : 'are'} not read.`,
    hint: nothing,
  }),
  'number-as-text': ({ count, along }) => ({
    message: `${plural(count, 'number')} of this ${along} ${count === 1 ? 'is' : 'are'} typed as text, which formulas of the workbook pass over.`,
    hint: nothing,
  }),
  'shown-rounded': ({ count, typed, shown }) => ({
    message: `${plural(count, 'figure')} of this measure ${count === 1 ? 'has' : 'have'} more digits than the cell shows: \`${typed}\` was taken as \`${shown}\`.`,
    hint: 'Add `digits: all` to the table in the mapping to take all of them.',
  }),
  'shown-in-thousands': ({ count, typed, shown }) => ({
    message: `${plural(count, 'figure')} of this measure ${count === 1 ? 'is' : 'are'} shown in thousands or millions: where the cell shows \`${shown}\`, \`${typed}\` was taken.`,
    hint: 'Look whether the unit of the measure says the same.',
  }),
  'every-third-month': ({ measure }) => ({
    message: `\`${measure}\` has figures in every third month alone, and was taken as monthly.`,
    hint: `If it is quarterly, add \`as: quarter\` to it under \`measures:\` in the mapping.`,
  }),
  'colour-contradicts': ({ rating, shown, other, otherCell }) => ({
    message: `The colour says ${rating} of \`${shown}\`, and ${otherCell === undefined ? `the target is \`${other}\`` : `another of \`${other}\` in ${otherCell}`}: the colour contradicts its figure.`,
    hint: `Both are read as they stand. Find out which of them is wrong; if neither is, put \`${shown} ${rating}\` for the cell under \`checked:\` in the mapping.`,
  }),
  'unknown-fill': ({ colour, under }) => ({
    message: `The mapping does not say what the colour \`${colour}\` means.`,
    hint: `Add it under \`${under}:\`, with the rating or \`none\`. The figure was taken without a rating.`,
  }),
  macros: () => ({
    message:
      'The workbook has macros. None was run: every figure is as it was when the workbook was last saved.',
    hint: nothing,
  }),
  'colours-by-rule': ({ range, isRead }) => ({
    message: `The cells ${range} are coloured by a rule of the sheet and not by hand${isRead ? ', so that no rating was taken from their colours' : ''}.`,
    hint: isRead
      ? 'Put the ratings into a column of their own, and name it with `column:` under `rating:`; or let the scheme of the measure rate them.'
      : nothing,
  }),
  'colours-left': ({ columns, isOfPeriods }) => ({
    message: `The cells under ${list(columns)} are coloured and say nothing else, and no rating was taken from them.`,
    hint: isOfPeriods
      ? 'Nobody can say of which period such a colour is. Where they are ratings, colour the cells of the figures themselves, and name the colours under `rating:` in the mapping with `fill:`.'
      : 'Where they are ratings, name the column under `rating:` in the mapping, with `column:` and `fill:`, which gives the rating of each colour; of one that a rule of the sheet makes, type the word into the cell.',
  }),
  'from-elsewhere': ({ count }) => ({
    message: `${plural(count, 'figure')} of this sheet ${count === 1 ? 'comes' : 'come'} from another workbook, as it was when this one was last open beside it.`,
    hint: 'Look whether they are up to date.',
  }),
  'header-moved': ({ was, is }) => ({
    message: `The header stands in row ${is} and not in row ${was}, where the mapping has it, and the table was read from there: all its columns are there.`,
    hint: `Put \`header: ${is}\` in the mapping where that stays so.`,
  }),
  'header-again': ({ count }) => ({
    message: `${plural(count, 'row')} ${count === 1 ? 'says' : 'say'} again what the header says.`,
    hint: nothing,
  }),
  remark: ({ text }) => ({
    message: `A remark hangs on the cell, and was not taken: \`${text}\`.`,
    hint: nothing,
  }),
  target: ({ measure, shown, isTimed }) => ({
    message: `The sheet has the target \`${shown}\` for \`${measure}\`, and it was not taken: ${isTimed ? 'the time that the mapping gives it fits neither its figures nor its definition' : 'the mapping does not say from when it holds'}.`,
    hint: `Say so under \`target:\` in the mapping, with \`year: financial-year\` or \`from:\`; or type it under \`targets:\` in content/indicators/${measure}.md.`,
  }),
  'target-differs': ({ measure, shown, there, period }) => ({
    message: `The sheet has the target \`${shown}\` for \`${measure}\`, and its definition has \`${there}\` for ${period}.`,
    hint: `If it changed, end the one in content/indicators/${measure}.md with \`until:\`, and add the new one with \`from:\`. If not, mend the one that is wrong.`,
  }),
  'target-changes': ({ measure, shown, before, period }) => ({
    message: `The target of \`${measure}\` changes from \`${before}\` to \`${shown}\` within a year, with ${period}, and was taken so.`,
    hint: nothing,
  }),
  'target-of-year': ({ measure, shown, isSaid }) => ({
    message: `The target \`${shown}\` of \`${measure}\` was not taken: its figures ${isSaid ? '' : 'look as if they '}add up through the year, and nothing says whether it is for each month or for the end of the year.`,
    hint: `Type it under \`targets:\` in content/indicators/${measure}.md: with \`by:\` and the last month, where it is for the end.${isSaid ? '' : ' If they are no sums, say so with `basis:` under `measures:` in the mapping.'}`,
  }),
  'target-for-year': ({ measure, shown, heading }) => ({
    message: `The target \`${shown}\` of \`${measure}\` was not taken: \`${heading}\` names a year, and it is many times each figure, so that it is most likely for the whole year and not for each period.`,
    hint: `Type it under \`targets:\` in content/indicators/${measure}.md, in words where it is for the whole year (\`words: ${shown} in the year\`), or as \`value:\` where it is for each period.`,
  }),
  'target-of-part': ({ measure, shown, part, other }) => ({
    message: `The target of \`${part}\` of \`${measure}\` is \`${shown}\`${other === undefined ? '' : `, and another is \`${other}\``}: it was not taken, since a definition has one target for the whole, or for all parts alike.`,
    hint: 'Make a measure of the part, if it is to be judged by a target of its own.',
  }),
  'target-unread': ({ measure, typed }) => ({
    message: `\`${typed}\` stands where a target of \`${measure}\` belongs.`,
    hint: `Say under \`names:\` of \`target:\` in the mapping what it means: a number, a range such as \`90..\`, \`words\` to publish it as it stands, or \`none\`.`,
  }),
  'target-strict': ({ measure, typed }) => ({
    message: `The target \`${typed}\` of \`${measure}\` is not met by that number itself, and a target in a definition is.`,
    hint: 'Say under `names:` of `target:` in the mapping which figure meets it just so, or `words` to publish it as it stands.',
  }),
  'target-turned': ({ measure, typed, goodWhen }) => ({
    message: `The target \`${typed}\` of \`${measure}\` says that ${goodWhen === 'lower' ? 'more' : 'less'} is good, and \`goodWhen\` is \`${goodWhen}\`.`,
    hint: 'Mend the one that is wrong, or say under `names:` of `target:` in the mapping what is meant.',
  }),
  'target-of-several': ({ column }) => ({
    message: `The targets under \`${column}\` stand beside figures of several measures, and the mapping does not say whose they are.`,
    hint: 'Add `measure:` to `target:` in the mapping.',
  }),
  'figures-unread': ({ heading }) => ({
    message:
      heading === ''
        ? 'Figures stand in this column beside those of the periods, and it has no heading.'
        : `Figures stand under \`${heading}\` beside those of the periods, and no period is read in that.`,
    hint:
      heading === ''
        ? 'Type its period at its head; or a word, if they are not to be read.'
        : `Type its period at its head. If they are not to be read, add \`${heading}\` to \`columns:\` in the mapping.`,
  }),
  'new-column': ({ column }) => ({
    message: `The column \`${column}\` was not there when the mapping was made, and is not read.`,
    hint: nothing,
  }),
  'name-gone': ({ column, name }) => ({
    message: `The mapping knows \`${name}\` under \`${column}\`, and the sheet has it no more.`,
    hint: 'If it goes by another name now, type that in the mapping.',
  }),
  'part-not-there': ({ dimension, name }) => ({
    message: `The mapping knows \`${name}\` as a \`${dimension}\` of the header, and the header has it no more.`,
    hint: 'If it goes by another name now, lead that to it under `names:` in the mapping.',
  }),
  'part-renamed': ({ measure, dimension, part, gone }) => ({
    message: `\`${part}\` is new in \`${measure}\`, and ${list(gone)} ${gone.length === 1 ? 'is' : 'are'} there no more: ${gone.length === 1 ? 'the two' : 'it and one of them'} may be the same under another name.`,
    hint: `If it is the same, lead the new name to the old in the mapping: \`names: { ${JSON.stringify(part)}: ${JSON.stringify(gone[0])} }\` under \`${dimension}\`. If it is new, lead it to itself: \`names: { ${JSON.stringify(part)}: ${JSON.stringify(part)} }\`.`,
  }),
  'part-gone': ({ measure, part }) => ({
    message: `The table of \`${measure}\` has \`${part}\` up to now, and the file has no figure of it.`,
    hint: 'If it goes by another name now, lead that to it under `names:` of its part in the mapping.',
  }),
  'rows-without-figures': ({ count, text }) => ({
    message: `${plural(count, 'row')} ${count === 1 ? 'has' : 'have'} text and no figures, such as \`${text}\`.`,
    hint: nothing,
  }),
  'columns-unread': ({ columns }) => ({
    message: `The mapping does not read ${list(columns)}.`,
    hint: nothing,
  }),
  'sheet-unread': ({ isHidden }) => ({
    message: `The mapping does not read this ${isHidden ? 'hidden ' : ''}sheet.`,
    hint: nothing,
  }),
  'rows-behind': ({ count, last }) => ({
    message: `${plural(count, 'row')} with figures ${count === 1 ? 'stands' : 'stand'} right behind row ${last}, which is the \`last:\` of the table in the mapping, and ${count === 1 ? 'was' : 'were'} not read.`,
    hint: 'If the table has grown, put its last row there.',
  }),
  'targets-left': ({ count, column }) => ({
    message: `${plural(count, 'row')} of these ${count === 1 ? 'has' : 'have'} targets by \`${column}\`, and none of them was taken.`,
    hint: 'Type the targets under `targets:` of the definitions, each with its `from:`.',
  }),
  'kinds-as-parts': ({ column, dimension, names, actual }) => ({
    message: `\`${column}\` says ${list(names)}: it tells figures from what they are held against, and names no parts.`,
    hint: `Take \`${dimension}\` out of \`parts:\` in the mapping, and add \`only: { ${JSON.stringify(column)}: [${actual.join(', ')}] }\` to the table.`,
  }),
  'rows-left': ({ count }) => ({
    message: `${plural(count, 'row')} ${count === 1 ? 'is' : 'are'} left out by the mapping’s \`only:\` and \`leave:\`.`,
    hint: nothing,
  }),
  blanks: ({ count, cells }) => ({
    message: `${plural(count, 'cell')} among the figures ${count === 1 ? 'is' : 'are'} blank, and made no row${cells.length === 0 ? ', each where no row has a figure' : `: ${list(cells.length < count ? [...cells, `${count - cells.length} more`] : cells)}`}.`,
    hint: 'If blank means something, say so with `blank:` in the mapping.',
  }),
  'row-faulty': ({ shown, mayBeRight, code, message, hint }) => ({
    message: `\`check\` would say of its row (${code}): ${message}`,
    hint: `${hint} Mend the cell, or what the mapping or the definition says of it. ${mayBeRight ? `If it is right as it stands, put \`${shown}\` for the cell under \`checked:\` in the mapping.` : 'The rest can be written without it: add `--leave-out`.'}`,
  }),
  'gives-away': ({ measure, at, code, message, hint }) => ({
    message: `\`check\` would say of ${at === undefined ? 'its row' : `${at} with these figures`} (${code}): ${message}`,
    hint: `${hint} Until then no new figure of \`${measure}\` is written.`,
  }),
  'definition-faulty': ({ measure, code, message, hint }) => ({
    message: `\`check\` would say of the new measure \`${measure}\` (${code}): ${message}`,
    hint: `${hint} Its lines stand under \`measures:\` in the mapping.`,
  }),
  'to-mend': ({ path, line, code, message, hint }) => ({
    message: `\`check\` says of ${path}:${line} with these figures (${code}): ${message}`,
    hint,
  }),
  'frequency-open': ({ measure }) => ({
    message: `How often figures of \`${measure}\` come is not plain from their periods, and its definition does not say it.`,
    hint: 'Add `frequency:` to it under `measures:` in the mapping, such as `monthly`: then `npm run health` can tell gaps and what is late.',
  }),
  'figure-gone': ({ there }) => ({
    message: `The cell is blank, and the table of the measure has \`${there}\` for it, which stays.`,
    hint: 'If the figure is still right, there is nothing to do. If it was taken back, type in the file why there is none, such as a word under `missing:`, and add `--replace`; or take its row out by hand, with a row in data/revisions.csv.',
  }),
  'mark-changed': ({ shown, marks, path, line }) => ({
    message: `\`${shown}\` is the figure of ${path}:${line} too, but ${marks.map(({ what, is, was }) => `its ${what} is ${is === '' ? 'blank' : `\`${is}\``} here, and ${was === '' ? 'blank' : `\`${was}\``} there`).join(' and ')}.`,
    hint: `If the new one is right, add \`--replace\`: it is changed there${marks.some(({ what }) => what === 'rating') ? ', and data/revisions.csv gets a row for which you type the reason' : ''}.`,
  }),
  changed: ({ shown, there, path, line }) => ({
    message: `The figure is \`${shown}\` here, and \`${there}\` in ${path}:${line}.`,
    hint:
      shown === 'suppressed'
        ? 'If it is to be withheld, add `--replace`: the figure is taken out, and data/revisions.csv gets a row `withdrawn`, without any number, for which you type the reason.'
        : 'If the new one is right, add `--replace`: the figure is changed, and data/revisions.csv gets a row for which you type the reason.',
  }),
};
