import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { IndicatorProblems } from '../indicators.ts';

/** What is said of problems with definitions of measures, and the scorecards that they stand on, in English. */
export const indicators: WordsOf<IndicatorProblems> = {
  'direction/gap': ({ from, until }) => ({
    message: `Between \`${until}\` and \`${from}\` there is a time for which it is not said which way is good.`,
    hint: 'Let one of them hold for that time too, or add a direction for it: `is: neither` where no paper says which way is good.',
  }),
  'direction/nothing-inferred': ({ is }) => ({
    message:
      is === 'higher' || is === 'lower'
        ? 'The direction is inferred from a target, and the definition has no target with a value.'
        : `That \`${is}\` is good cannot be inferred from a target.`,
    hint: 'Add the target under `targets`, or take `inferredFrom` out and name the paper that says it with `edition` and `locator`.',
  }),
  'direction/order': ({ from, until }) => ({
    message: `This direction begins with \`${from}\`, after it ends with \`${until}\`.`,
    hint: 'Mend the dates: the first is the earlier one.',
  }),
  'direction/overlap': ({ line }) => ({
    message: `This direction holds for a time for which that on line ${line} holds too.`,
    hint: 'End the earlier with `until`, and begin the later with `from` in the period after it.',
  }),
  'indicator/element': ({ name }) => ({
    message: `The element \`${name}\` stands in a definition, whose page draws its own pictures.`,
    hint: 'Take it out, or move it to a report.',
  }),
  'indicator/no-definition': ({ id }) => ({
    message: `The table \`${id}\` has no definition.`,
    hint: `Add \`content/indicators/${id}.md\`, with \`title\`, \`unit\` and \`goodWhen\`.`,
  }),
  'indicator/no-rows': () => ({
    message: 'The table has names of columns, and no row below them.',
    hint: 'Add one row for each figure, such as `2016-04,4930` below `period,value`.',
  }),
  'indicator/no-table': ({ id }) => ({
    message: `The indicator \`${id}\` has no figures.`,
    hint: `Add \`data/indicators/${id}.csv\`, with a first row \`period,value\`.`,
  }),
  'indicator/unjoined-future': ({ text, date }) => ({
    message: `The figure is for \`${text}\`, which had not passed when its paper was written, on ${date}.`,
    hint: 'Mend the period or the paper.',
  }),
  'indicator/unjoined-joined': ({ text, line }) => ({
    message: `The figure for \`${text}\` is said not to be joined, and the table has one for the same time on line ${line}.`,
    hint: 'Take one of the two out: a figure is the same count, and has a row, or may not be, and stands in the definition.',
  }),
  'indicator/unjoined-small': () => ({
    message: 'The figure is a small count of people.',
    hint: 'Take it out, or record the review by which small counts are published under `disclosure`.',
  }),
  'scorecard/count-agrees': () => ({
    message: 'The statement says in `differs` why the counts differ, and they do not.',
    hint: 'Take `differs` out, or give the number that differs as `measures`, `met` or `near`.',
  }),
  'scorecard/count-differs': ({ key, stated, counted }) => ({
    message: `The paper's statement gives \`${key}: ${stated}\`, and the card's own figures and targets give ${counted}.`,
    hint: 'Mend the number if it is mistyped. If the paper says so, keep it, and say in `differs` why the card shows another.',
  }),
  'target/band': ({ low, high }) => ({
    message: `The tolerance band begins at \`${low}\`, above its end at \`${high}\`.`,
    hint: `Type \`[${high}, ${low}]\`.`,
  }),
  'target/dates': ({ key, other }) => ({
    message: `This target has both \`${key}\` and \`${other}\`.`,
    hint: `Take out \`${key}\` or \`${other}\`: \`until\` ends the time a target holds for, \`by\` is the day to reach it, \`for\` stands where the paper gives no dates.`,
  }),
  'target/nothing': () => ({
    message: 'This target has neither a value nor words.',
    hint: 'Add `value:` with the number aimed at, `words:` with the aim as the paper prints it, or `unavailable:` with the reason why it cannot be read.',
  }),
  'target/no-beginning': ({ by, report }) => ({
    message: `Nothing says since when the target by \`${by}\` holds, so that an older report, such as \`${report}\`, cannot tell whether it knew of it.`,
    hint: 'Add `from` with the first period for which it holds, such as `from: 2016-04`: a report of before then does not show it.',
  }),
  'target/order': ({ from, end }) => ({
    message: `This target begins with \`${from}\`, after it ends with \`${end}\`.`,
    hint: 'Mend the dates: the first is the earlier one.',
  }),
  'target/outside-band': ({ value, low, high }) => ({
    message: `The target \`${value}\` lies outside its own tolerance band of ${low} to ${high}.`,
    hint: 'Mend the target or its band. If the paper prints both so, say so in `note` and give the tolerance as `unstated`.',
  }),
  'target/overlap': ({ line }) => ({
    message: `This target holds for a time for which the target on line ${line} holds too.`,
    hint: 'End the first with `until` before the second begins with `from`. Targets of different papers may stand side by side: give each its `edition`.',
  }),
  'target/range-side': ({ range, goodWhen }) => ({
    message: `The target \`${range}\` is open on the side that is bad, as \`${goodWhen}\` is better: every bad figure would meet it.`,
    hint: `Type the end that is missing, as in \`90..100\`, or mend \`goodWhen\`.`,
  }),
  'target/tolerance-side': ({ goodWhen }) => ({
    message: `The tolerance lies on the good side of the target alone, though \`${goodWhen}\` is better.`,
    hint: 'A tolerance says how far a figure may miss its target. Mend the band, the target or `goodWhen`.',
  }),
  'target/tolerance-size': ({ size, isOfZero }) => ({
    message: isOfZero
      ? `A tolerance of \`${size}\` per cent of a target of 0 allows nothing.`
      : `A tolerance of \`${size}\` allows nothing.`,
    hint: isOfZero
      ? 'Give the tolerance in `points`, such as `points: 2`, or type `tolerance: none`.'
      : `Type \`${Math.abs(size) || 'none'}\`${size === 0 ? ' as the tolerance itself: `tolerance: none`' : ''}.`,
  }),
  'indicator/undated': ({ id, count, undated }) => ({
    message: `The table of \`${id}\` has ${count} figures without a day of publication, and the definition counts ${undated}.`,
    hint:
      count > undated
        ? `Give each figure that is new its day under \`published\`, be its period new or old: without it reports of before would show it. If none is new, type \`undated: ${count}\`.`
        : `Type \`undated: ${count}\`.`,
  }),
  'indicator/unit-one': ({ unit }) => ({
    message: `A figure of this measure is said as 1, and it is not said what one of \`${unit}\` is called.`,
    hint: 'Paste `unitOne: …` on the line below, with the word for one alone, such as `unitOne: child` for `unit: children`.',
  }),
  'scorecard/unknown-card': ({ card, hint }) => ({
    message: `There is no scorecard \`${card}\`.`,
    hint: hint
      ? sayHint(hint)
      : 'Add it under `scorecards` in `content/publication.yml`, with `title`, `edition` and `period`.',
  }),
  'scorecard/unknown-theme': ({ theme, hint }) => ({
    message: `The scorecard has no measure of the theme \`${theme}\`.`,
    hint: sayHint(hint),
  }),
};
