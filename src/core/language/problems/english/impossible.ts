import type { ImpossibleProblems } from '../impossible.ts';
import type { WordsOf } from '../said.ts';

const beyond = (
  { text, unit, declared, side }: ImpossibleProblems['observation/beyond-range'],
  its: string,
) => {
  if (declared !== undefined)
    return `\`${text}\` lies outside the declared range of \`${declared}\`.`;
  const of = unit === '' ? '' : `, and ${its} is \`${unit}\``;
  return `\`${text}\` is ${side === 'below' ? 'below 0' : 'above 100'}${of}.`;
};

const mend = (declared: string | undefined, line: string, under: string) =>
  declared === undefined
    ? `Mend the figure. If it is right, add the line \`${line}\` to the definition${under}`
    : `Mend the figure. If it is right, change the line in the definition to \`${line}\``;

/** @param under where in the definition the line stands. */
function thousands(
  { text, count, line }: ImpossibleProblems['observation/thousands-point'],
  under: string,
) {
  const so = count === 1 ? '' : `: so in ${count} cells of its column`;
  const others = count === 1 ? '' : ', and the others so too';
  const type = `Type \`${text.replace('.', '')}\`${others}.`;
  return {
    message: `\`${text}\` counts things one by one, and its point stands before three digits, as if between thousands${so}.`,
    hint:
      line === undefined
        ? type
        : `${type} If these are three places, add the line \`${line}\` to the definition${under}.`,
  };
}

const confirm = 'Mend the figure. If it is right, type `yes` for this row in a column `checked`.';

const farFrom = (
  { text, ends, isMore }: ImpossibleProblems['observation/far-from-all'],
  others: string,
) =>
  `\`${text}\` is ${isMore ? 'more than 4 times the largest' : 'less than a quarter of the smallest'} of ${others}, which lie between ${ends[0]} and ${ends[1]}.`;

const fraction = (text: string, unit: string) =>
  `\`${text}\` has a point, and \`${unit}\` are counted one by one: without it the figure would lie among the others.`;

/** What is said of figures that cannot be, in English. */
export const impossible: WordsOf<ImpossibleProblems> = {
  'data-table/beyond-range': (details) => ({
    message: beyond(details, 'the unit of its column'),
    hint: `${mend(details.declared, details.line, `, under \`${details.column}\``)}.`,
  }),
  'observation/beyond-range': (details) => ({
    message: beyond(details, 'its unit'),
    hint: `${mend(details.declared, details.line, '')}, or type \`yes\` for this row in a column \`checked\`.`,
  }),
  'data-table/thousands-point': (details) => thousands(details, `, under \`${details.column}\``),
  'observation/thousands-point': (details) => thousands(details, ''),
  'observation/number-column': ({ name }) => ({
    message: `The cells of the column \`${name}\` are numbers, and would be taken for the names of parts.`,
    hint: `Take the column out. If the numbers do name parts, such as wards or ages, name the column in the definition: \`dimensions:\`, and on an indented line below it \`${name}: \` with its title.`,
  }),
  'observation/unfit-basis': ({ text, basis, fit }) => ({
    message: `A figure for \`${text}\` cannot have the basis \`${basis}\`.`,
    hint:
      'month' in fit
        ? `Type \`${fit.month}\` as the period, or \`snapshot\` as the basis.`
        : `Type ${fit.bases.map((one) => `\`${one}\``).join(' or ')} as the basis${fit.bases.length > 1 ? ', whichever the figure is' : ''}.`,
  }),
  'data-table/far-from-all': (details) => ({
    message: farFrom(details, 'the figures of the other rows'),
    hint: `Mend the figure. If it is right, add the line \`${details.line}\` to the definition, under \`${details.column}\`.`,
  }),
  'data-table/fraction': ({ text, unit, column }) => ({
    message: fraction(text, unit),
    hint: `Mend the figure. If it is right, add the line \`decimals: 1\` to the definition, under \`${column}\`.`,
  }),
  'data-table/out-of-proportion': ({ count, share, like, columns }) => ({
    message: `\`${count}\` and its share of \`${share}\` do not go together: in the other rows \`${columns[1]}\` is a share of one number, as with ${like.count} and ${like.share}.`,
    hint: `Mend the figure in \`${columns[0]}\` or in \`${columns[1]}\`. If the paper prints both so, say in a column \`discrepancy\` of the row what differs.`,
  }),
  'observation/far-from-all': (details) => ({
    message: farFrom(details, 'the figures that it can be held against'),
    hint: confirm,
  }),
  'observation/fraction': ({ text, unit }) => ({
    message: fraction(text, unit),
    hint: `${confirm} If it has halves, add the line \`decimals: 1\` to the definition.`,
  }),
  'observation/far-off': (details) => ({
    message: farFrom(details, 'the four figures nearest to it in time'),
    hint: confirm,
  }),
};
