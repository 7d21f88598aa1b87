import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { PictureProblems } from '../pictures.ts';

const noParts = 'Take `by` out: this indicator has no parts.';

/** What is said of problems with pictures and tables of a measure, in English. */
export const pictures: WordsOf<PictureProblems> = {
  'chart/as-with-parts': ({ beside }) => ({
    message: `The attribute \`${beside}\` stands beside \`as\`, which is about the whole.`,
    hint: `Take \`${beside}\` out, or \`as\`.`,
  }),
  'chart/no-usual-movement': ({ id, reason }) => ({
    message: `The usual movement of \`${id}\` is not worked out: ${reason}.`,
    hint: 'Take `as` out: the picture that the data call for is drawn. The page of the measure tells the same reason.',
  }),
  'chart/figure-in-words': ({ text }) => ({
    message: `The words \`${text}\` hold a figure.`,
    hint: 'Take the figure out: the line under your words says it from the data, so that the two can never differ.',
  }),
  'chart/no-figure': ({ id }) => ({
    message: `The indicator \`${id}\` has no figure that could be drawn.`,
    hint: 'Link to its page instead, which says why there is none.',
  }),
  'chart/not-known': ({ day, period }) => ({
    message:
      period === undefined
        ? `No figure of it had been published by \`${day}\`, the day at which it is looked at.`
        : `The figure for \`${period}\` had not been published by \`${day}\`, the day at which it is looked at.`,
    hint: 'Mend the period or the day, or add `at="latest"` to show what is known at the latest.',
  }),
  'chart/then-alone': () => ({
    message: 'The attribute `then` is there, and `by` is not.',
    hint: 'Add `by` with the dimension whose parts are to be shown then and now, or take `then` out.',
  }),
  'chart/where-form': ({ typed, name }) => ({
    message: `The filter \`${typed}\` is no list of dimensions with a value each.`,
    hint: `Write it as \`${name}=…\`, with the part as the table spells it; join several by \`;\`.`,
  }),
  'chart/where-name': ({ name, hint }) => ({
    message: `The indicator has no dimension \`${name}\`.`,
    hint: hint ? sayHint(hint) : 'Take `where` out: this indicator has no parts.',
  }),
  'chart/where-value': ({ name, value, hint }) => ({
    message: `The dimension \`${name}\` has no part \`${value}\`.`,
    hint: sayHint(hint),
  }),
  'chart/unknown-indicator': ({ id, hint }) => ({
    message: `There is no indicator \`${id}\`.`,
    hint: sayHint(hint),
  }),
  'chart/unknown-dimension': ({ by, hint }) => ({
    message: `The indicator has no parts by \`${by}\` at its latest period, or none beside the whole.`,
    hint: hint
      ? sayHint(hint)
      : 'Take `by` out: no dimension has parts of that period by itself. One part that is cut two ways is shown by `where`.',
  }),
  'chart/no-figure-at': ({ at, hint }) => ({
    message: `The indicator has no figure of the whole for \`${at}\`.`,
    hint: sayHint(hint),
  }),
  'table/unknown-dimension': ({ by, hint }) => ({
    message: `The indicator has no dimension \`${by}\`.`,
    hint: hint ? sayHint(hint) : noParts,
  }),
  'chart/no-parts-then': ({ then, hint }) => ({
    message: `The indicator has no parts for \`${then}\` that could be held against the latest.`,
    hint: sayHint(hint),
  }),
};
