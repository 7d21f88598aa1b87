import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { ObservationProblems } from '../observations.ts';

const review =
  'If someone answerable has looked into it and it may be published, say so in the definition under `disclosure`: `reviewed` (the day), `by` (a role), `reason`.';

/** What is said of problems with rows of figures, in English. */
export const observations: WordsOf<ObservationProblems> = {
  'observation/after-edition': ({ text, date }) => ({
    message: `The period \`${text}\` ends after \`${date}\`, the date of the paper that is said to print the figure.`,
    hint: 'Mend the period or the edition. A figure that is still to come is typed as `not-yet-due`.',
  }),
  'observation/ambiguous-month': ({ text, meant }) => ({
    message: `\`${text}\` is read as a month, and years may be meant here.`,
    hint: `If years are meant, type ${meant.map((years) => `\`${years}\``).join(' or ')}; if months are, type \`month\` or \`snapshot\` as their basis.`,
  }),
  'observation/blank-period': () => ({
    message: 'The period is blank.',
    hint: 'Type the period, such as `2016-04`, or `unstated` where the paper gives none.',
  }),
  'observation/blank-value': () => ({
    message: 'The value is blank.',
    hint: 'Type the figure, or `unavailable`, `suppressed`, `not-applicable` or `not-yet-due`.',
  }),
  'observation/contradiction': ({ line, edition }) => ({
    message: `${edition === undefined ? 'A paper that is not named' : `The paper \`${edition}\``} gives another figure for the same thing, on line ${line}.`,
    hint: 'Mend the figure that is wrong. If both are as printed, say in `discrepancy` what differs and the reason the paper gives.',
  }),
  'observation/counts-rows': ({ name }) => ({
    message: `The column \`${name}\` does nothing but count the rows, and would be taken for the names of parts.`,
    hint: 'Take the column out.',
  }),
  'observation/duplicate': ({ line, same }) => ({
    message: `This row is about the same thing as the row on line ${line}, and ${same ? 'says the same' : 'says something else'}.`,
    hint: same
      ? 'Take one of the two rows out.'
      : 'Keep the row that is right, and take the other out.',
  }),
  'observation/locator-alone': () => ({
    message: 'A place in a paper is given, and no paper.',
    hint: 'Fill `edition` with the id of the paper, such as `2019-10-02-library-report`.',
  }),
  'observation/missing-column': ({ column, instead }) => ({
    message: `The table has no column \`${column}\`.`,
    hint:
      instead === undefined
        ? `Add \`${column}\` to the first row, and a cell for it to every row below.`
        : `If \`${instead}\` is meant, type \`${column}\` in its place.`,
  }),
  'observation/misspelt-column': ({ name, meant }) => ({
    message: `The column \`${name}\` is not one of the reserved columns, and is very like one.`,
    hint: `Write \`${meant}\`; a dimension of your own needs a name that cannot be mistaken for it.`,
  }),
  'observation/nought-below': ({ printed }) => ({
    message: `The value is \`${printed}\`, and its denominator is 0, from which nothing can be worked out.`,
    hint: 'Mend the denominator, or type `not-applicable` for the value.',
  }),
  'observation/of-definition': ({ name, key }) => ({
    message: `The column \`${name}\` would be taken for the names of parts, and says the same of every row, or numbers alone.`,
    hint: `Take the column out. What it says belongs under \`${key}\` in the definition.`,
  }),
  'observation/other-name': ({ name, meant }) => ({
    message: `The column \`${name}\` would be taken for the names of parts.`,
    hint: `Type \`${meant}\`, the name of that column here; parts need a name that cannot be mistaken for it.`,
  }),
  'observation/part-spelling': ({ text, other, line }) => ({
    message: `\`${text}\` and \`${other}\` on line ${line} differ in nothing but capitals, spaces or signs, and would be two parts.`,
    hint: `Type \`${other}\`.`,
  }),
  'observation/parts-differ': ({ printed, given }) => ({
    message: `The value is \`${printed}\`, and its numerator and denominator give \`${given}\`.`,
    hint: 'Mend the figure that is wrong. If the paper prints it so, keep it, and say in `discrepancy` what differs.',
  }),
  'observation/parts-unnamed': () => ({
    message:
      'The row has a numerator and a denominator, and the definition does not say what they give.',
    hint: 'Add a line `parts: percent` to the definition, or `parts: per-10000`, `parts: mean`, or `parts: none` if the value is not worked out from them.',
  }),
  'observation/placeholder': ({ text }) => ({
    message: `\`${text}\` is what databases write where there is no figure, and lies far from every other figure of this table.`,
    hint: 'Type `unavailable`, or the word that fits. If it is a figure all the same, type `yes` for this row in a column `checked`.',
  }),
  'observation/published': ({ text, hint }) => ({
    message: `\`${text}\` is not a day on which something can have been published.`,
    hint: sayHint(hint),
  }),
  'observation/published-early': ({ text, day, isDefault }) => ({
    message: `The period \`${text}\` ends after \`${day}\`, the day on which ${isDefault ? 'the definition says that the figures were published' : 'the figure is said to have been published'}.`,
    hint: isDefault
      ? 'Give the row its own day in the column `published`, or mend `published` in the definition. A figure that is still to come is typed as `not-yet-due`.'
      : 'Mend the period or the day. A figure that is still to come is typed as `not-yet-due`.',
  }),
  'observation/total-as-part': ({ text }) => ({
    message: `\`${text}\` stands for the whole, which is no part of itself.`,
    hint: 'Leave the cell blank: a row without a part is about the whole. If the table has that row already, take this one out.',
  }),
  'rating/differs': ({ printed, given }) => ({
    message: `The rating is \`${printed}\`, and by the scheme the figure and its target give \`${given}\`.`,
    hint: 'Mend what is wrong. If the paper prints it so, keep it, and say in `discrepancy` what differs.',
  }),
  'total/differs': ({ dimension, total, sum, off, late, isSmall }) => ({
    message: `The total is \`${total}\`, and its parts by \`${dimension}\` come to \`${sum}\`.`,
    hint:
      late.length > 0
        ? `Add the row of ${late.map((one) => `\`${one}\``).join(', ')}, which the period before has; a part that is still to come is typed as \`not-yet-due\`. If it has ended, mend the figure that is wrong, or say in \`discrepancy\` what differs.`
        : `Mend the figure that is wrong, or add the part that is missing; one that is still to come is typed as \`not-yet-due\`. ${isSmall ? `If the figures were rounded by so much, add the line \`within: ${off}\` to the definition; if` : 'If'} the paper prints them so, say in \`discrepancy\` what differs.`,
  }),
  'total/no-parts': ({ dimension }) => ({
    message: `The definition names \`${dimension}\`, and no row of the table has it.`,
    hint: 'Add a column of that name with its rows, or take the name out of the definition.',
  }),
  'observation/to-come': ({ text, asAt }) => ({
    message: `The period \`${text}\` is not over on \`${asAt}\`, the day at which the publication stands, and has a figure.`,
    hint: 'Mend the period, or the `asAt` of `content/publication.yml`, if it is behind. A figure that is still to come is typed as `not-yet-due`; a forecast has `estimated` in `status`, and what counts up to now `snapshot` or `year-to-date` in `basis`.',
  }),
  'observation/published-to-come': ({ day, asAt }) => ({
    message: `The day of publication is \`${day}\`, and the publication stands at \`${asAt}\`: the figure would be out before it.`,
    hint: 'Mend the day, or the `asAt` of `content/publication.yml`. A figure that is to come stays out until its day.',
  }),
  'dimension/unknown': ({ name, hint }) => ({
    message: `The name \`${name}\` is titled, and no table of a measure has such a column of parts.`,
    hint: sayHint(hint),
  }),
  'dimension/unknown-value': ({ dimension, value, hint }) => ({
    message: `The value \`${value}\` is titled, and no row has it in \`${dimension}\`.`,
    hint: sayHint(hint),
  }),
  'dimension/same-title': ({ title, value, other }) => ({
    message: `The title \`${title}\` is that of \`${value}\` and of \`${other}\`: readers could not tell them apart.`,
    hint: 'Give each a title of its own, or have one value stand for both in the tables.',
  }),
  'rating/unknown': ({ rating, hint }) => ({
    message: `\`${rating}\` is not a rating of the scheme.`,
    hint: sayHint(hint),
  }),
  'disclosure/small-count': () => ({
    message: 'A count of people here is from 1 to 5, and might point to someone.',
    hint: `Type \`suppressed\` in its place. ${review}`,
  }),
  'disclosure/revealing': () => ({
    message: 'From the figures of this row a count of people from 1 to 5 can be worked out.',
    hint: `Type \`suppressed\` for the value, and leave out its numerator and denominator. ${review}`,
  }),
  'disclosure/derivable': () => ({
    message: 'This figure is withheld, and the totals and parts that are published give it away.',
    hint: `Type \`suppressed\` for one more part, the next smallest. ${review}`,
  }),
  'disclosure/other-periods': () => ({
    message:
      'This figure is withheld, and those of other periods give it away, such as the year to date before and after it.',
    hint: `Type \`suppressed\` for one of those too. ${review}`,
  }),
  'disclosure/other-paper': () => ({
    message: 'This figure is withheld, and another row of the same period and part tells it.',
    hint: `In that row too, type \`suppressed\`. ${review}`,
  }),
  'disclosure/other-measure': ({ measure, column }) => ({
    message: `The measure \`${measure}\` withholds this figure, and here it stands under \`${column}\`: all others of the two are the same.`,
    hint: `${column === 'value' ? 'Type `suppressed` here too' : `Leave \`${column}\` blank here`}, and withhold what gives it back, such as a share with its other number. ${review}`,
  }),
  'disclosure/revised': () => ({
    message: 'This row tells a figure that is withheld now.',
    hint: `Leave \`was\` and \`now\` blank, and type \`withdrawn\` as its kind. ${review}`,
  }),
  'disclosure/difference': () => ({
    message:
      'The difference from the earlier year-to-date figure is a count of people from 1 to 5.',
    hint: `Type \`suppressed\` for one of the two. ${review}`,
  }),
  'disclosure/bounds': () => ({
    message:
      'This figure is withheld, and what totals, published parts and other periods leave for it is 5 at most: readers know that it is from 0 to 5.',
    hint: `Type \`suppressed\` for one more part or period, the next smallest. ${review}`,
  }),
  'disclosure/older-review': () => ({
    message:
      'This figure tells of 1 to 5 people, or gives such a count away, and its period was not over when the recorded review was made: nobody can have looked into it.',
    hint: 'Have it looked into, and type the new day, by whom and why into `disclosure` of the definition; or type `suppressed` for the figure.',
  }),
  'observation/period': ({ text, hint }) => ({
    message: `\`${text}\` is not a period.`,
    hint: sayHint(hint),
  }),
  'observation/value': ({ text, hint }) => ({
    message: `\`${text}\` is not a plain number.`,
    hint: sayHint(hint),
  }),
  'observation/word': ({ column, text, hint }) => ({
    message: `\`${text}\` is not a known ${column}.`,
    hint: sayHint(hint),
  }),
};
