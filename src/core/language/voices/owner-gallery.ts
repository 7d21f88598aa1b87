import { gallery as archived, type gallery as archive } from '../english-gallery.ts';
import type { OwnersWords } from './owners-words.ts';

const [, ...otherCharts] = archived.elements.chart;

/** What an owner says before the examples of elements: a part of `owner.ts`. */
export const gallery = {
  elements: {
    chart: [
      {
        title: 'One figure and what to hold it against',
        text: 'Two figures are not a trend, so no line is drawn through them. The picture shows the latest figure, the one before, the target with its band, and others’ figures, on one scale.',
      },
      ...otherCharts,
    ],
    scorecard: [
      {
        title: 'A scorecard',
        text: 'Every measure of one period has a row: its figure, the target of that time, its rating or why it has none, how it changed, and others’ figures where there are any.',
      },
    ],
    table: [
      {
        title: 'All figures of a measure',
        text: 'The newest figure stands first. Where there are four rows or more, the heads of the columns order them, where your browser offers it.',
      },
    ],
    'data-table': [
      {
        title: 'A table',
        text: 'What is a part of a total stands further in than the total, and totals are bold. Under a table stands whether its parts make its totals. An amount below zero has a minus; an amount without one that is taken off says so.',
      },
    ],
    facts: [
      {
        title: 'Figures said in a sentence',
        text: 'Some figures stand in the text of a report and in no table. They are listed as it says them, and never held against a measure.',
      },
    ],
    decisions: [
      {
        title: 'Decisions and recommendations',
        text: 'Everything that is recommended, moved or decided says what it follows from and what it led to. Where it is not recorded what came of it, that is said.',
      },
    ],
    'then-what': [
      {
        title: 'Where recommendations come up again',
        text: 'Where recommendations are followed through later reports, it is counted and said where nothing further is recorded. It does not mean that nothing was done.',
      },
    ],
    actions: [
      {
        title: 'Requests made at meetings',
        text: 'A request stands in one of four ways by the day of the report that follows it up: done, programmed, answered in part, or without an answer. The rule is the same for each, and stands beside the list. It says nothing of how good an answer was.',
      },
    ],
    progress: [
      {
        title: 'How far a plan had come',
        text: 'How each action stood at the date of a report, with its rating and the key to it.',
      },
    ],
    'forward-plan': [
      {
        title: 'Decisions that were to come',
        text: 'What notice was given of. Where an entry of the decisions has the same number, it is shown as what came of it.',
      },
    ],
    'work-programme': [
      {
        title: 'What a committee planned to look at',
        text: 'Meeting by meeting, as it was planned on the day named above it.',
      },
    ],
    'call-in': [
      {
        title: 'Until when a decision may be called in',
        text: 'By our own rules, with their working: until when councillors may ask for a decision to be looked at again, and how many of them it takes.',
      },
    ],
    appraisal: [
      {
        title: 'Scores, and how firm their order is',
        text: 'Where options are scored by criteria, the scores are added up again and held against the published totals. “How firm the order is” says how far each option lies behind, and what one criterion would have to count for it to draw level. The sliders, where your browser offers them, let you try other weights. What they show is yours, never the result of the body that scored; “As published” takes you back.',
      },
    ],
    timeline: [
      {
        title: 'What happened when',
        text: 'Dates are as exact as they are known. Something known only to have happened in a year stands at the head of that year.',
      },
    ],
    findings: [
      {
        title: 'What inspectors found',
        text: 'What inspectors, reviewers and peers found is told in our words, as their view. It is not our own. What could not wait stands first, then what must improve, then strengths. Where a letter is not published here and a report tells of it, that is said.',
      },
    ],
    plans: [
      {
        title: 'A plan',
        text: 'A plan says what somebody meant to do, at the time it was made. Steps, risks and measures stand under the priority that they belong to. The latest figure beside a measure may be from before or after the plan.',
      },
    ],
    risks: [
      {
        title: 'A register of risks',
        text: 'Of risks, more or less is said. What is said of none of them stands once, above them.',
      },
    ],
    quotation: [
      {
        title: 'A quotation',
        text: 'Words of others, with who said them and when. What stands in square brackets was added by us.',
      },
    ],
    topics: [
      {
        title: 'Topics',
        text: 'A topic follows one subject across reports and years, and says what is not known of it.',
      },
    ],
    coverage: [
      {
        title: 'What is published of each report',
        text: 'Section by section: what it holds, where that stands on this site, and what was left out and why.',
      },
    ],
    'office-holders': [
      {
        title: 'Who held which office',
        text: 'Offices and not people are listed: who held each, from when to when, and what they answered for, as far as it is recorded. Nobody has a page.',
      },
    ],
  },
} as const satisfies OwnersWords<typeof archive>;
