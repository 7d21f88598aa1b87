/** The words of the gallery, which shows readers every element by an example, in English: a part of `english.ts`. */
export const gallery = {
  /** The parts of the gallery, in their order. */
  groups: {
    pictures: {
      title: 'Pictures',
      lead: 'Under every picture is the table it was drawn from. “Explore this chart”, where your browser offers it, lets you point at each figure or step through them with the arrow keys. Nothing is in there that the table does not say.',
    },
    figures: { title: 'Figures and scorecards', lead: undefined },
    tables: { title: 'Tables', lead: undefined },
    decisions: {
      title: 'Decisions, requests and what came of them',
      lead: undefined,
    },
    meetings: { title: 'Meetings and deadlines', lead: undefined },
    analyses: { title: 'SWOT analyses', lead: undefined },
    options: { title: 'Options weighed', lead: undefined },
    timelines: { title: 'Timelines', lead: undefined },
    findings: { title: 'Findings', lead: undefined },
    plans: { title: 'Plans and risks', lead: undefined },
    assessments: { title: 'Self-assessments', lead: undefined },
    notices: { title: 'Quotations and notices', lead: undefined },
    ways: { title: 'What there is, and who answers for it', lead: undefined },
  },
  /** What is said before each example of an element, in the order of the examples that are shown. */
  elements: {
    chart: [
      {
        title: 'One figure and what to hold it against',
        text: 'Most measures in the papers have one or two figures. Two figures are not a trend, so no line is drawn through them. The picture shows the latest figure, the one before, the target with its band, and others’ figures, on one scale.',
      },
      {
        title: 'Parts of a whole',
        text: 'Bars always start at zero, so their lengths may be compared.',
      },
      {
        title: 'Four or more figures',
        text: 'A line joins figures that count the same thing in the same way. Over time of which no figure is recorded it is dotted; where a reason stands in place of a figure it breaks. It never crosses a change of definition.',
      },
      {
        title: 'Parts at two times',
        text: 'A ring is the earlier figure, a dot the later one, and the line between them the way from one to the other.',
      },
      {
        title: 'Parts over time',
        text: 'Where the parts have four or more figures, each has a line of its own, all on one scale, so that they may be compared.',
      },
    ],
    kpi: [
      {
        title: 'One figure',
        text: 'The figure stands large. The sentences under it say how it stands to the figure of a year before, to its target and to others’ figures, each only where the two count the same thing in the same way.',
      },
    ],
    scorecard: [
      {
        title: 'A scorecard',
        text: 'Every measure that one paper prints for one period has a row: its figure, the target of that time, its rating or why it has none, how it changed, and others’ figures where the papers have them.',
      },
    ],
    table: [
      {
        title: 'All figures of a measure',
        text: 'The newest figure stands first, each with the place in its paper. Where there are four rows or more, the heads of the columns order them, where your browser offers it.',
      },
    ],
    'data-table': [
      {
        title: 'A table of a paper',
        text: 'What is a part of a total stands further in than the total, and totals are bold. Under a table stands whether its parts make its totals. An amount below zero has a minus, where papers often print brackets; an amount that is printed without one and taken off says so.',
      },
    ],
    facts: [
      {
        title: 'Figures said in a sentence',
        text: 'Some figures stand in the text of a paper and in no table. They are listed as the paper says them, and never held against a measure.',
      },
    ],
    decisions: [
      {
        title: 'Decisions and recommendations',
        text: 'Everything that is recommended, moved or decided says what it follows from and what it led to, across papers, as far as the papers say so. Where they do not say what came of it, that is said.',
      },
    ],
    'then-what': [
      {
        title: 'Where recommendations come up again',
        text: 'Where recommendations are followed through later papers, that a paper says nothing further is counted and said. It does not mean that nothing was done.',
      },
    ],
    actions: [
      {
        title: 'Requests of councillors',
        text: 'A request of councillors stands in one of four ways by the day of the paper that tracks it: done, programmed, answered in part, or without an answer. The rule is the same for each, and is printed beside the list. It says nothing of how good an answer was.',
      },
    ],
    progress: [
      {
        title: 'How far a plan had come',
        text: 'How each action stood at the date of a paper, with the paper’s own rating and its key.',
      },
    ],
    'forward-plan': [
      {
        title: 'Decisions that were to come',
        text: 'What a council gave notice of, as each paper printed it. Where an entry of the decisions has the same number, it is shown as what came of it.',
      },
    ],
    'work-programme': [
      {
        title: 'What a committee planned to look at',
        text: 'Meeting by meeting, as each paper printed it. A later paper may have changed it.',
      },
    ],
    deadline: [
      {
        title: 'A deadline',
        text: 'A day that a council’s rule sets is worked out by us, and its working stands with it: the days that were counted, and those that were passed over and why.',
      },
    ],
    'call-in': [
      {
        title: 'Until when a decision may be called in',
        text: 'By the council’s own rules, with their working: until when councillors may ask for a decision to be looked at again, and how many of them it takes.',
      },
    ],
    swot: [
      {
        title: 'One analysis',
        text: 'Strengths and weaknesses are about the service itself; opportunities and threats come from around it. Each analysis is one person’s view on one day, and says whose.',
      },
    ],
    'swot-comparison': [
      {
        title: 'Several side by side',
        text: 'Several analyses of one service can stand side by side. The page tells where they differ and judges neither. Where a measure has since gone the other way than a point said, it gives both figures.',
      },
    ],
    appraisal: [
      {
        title: 'Scores, and how firm their order is',
        text: 'Where a paper scores options by criteria, the scores are added up again and held against the printed totals. “How firm the order is” says how far each option lies behind, and what one criterion would have to count for it to draw level. The sliders, where your browser offers them, let you try other weights. What they show is yours, never the result of the body that scored; “As published” takes you back.',
      },
    ],
    timeline: [
      {
        title: 'What happened when',
        text: 'Dates are as exact as the papers make them. Something known only to have happened in a year stands at the head of that year.',
      },
    ],
    course: [
      {
        title: 'Events over a measure',
        text: 'Events can stand over the line of a measure. A number in the picture is that of the list below it. That something happened before a figure does not say that it moved it.',
      },
    ],
    findings: [
      {
        title: 'What inspectors found',
        text: 'What inspectors, reviewers and peers found is told in our words, as their view. It is not the council’s view, nor ours. What could not wait stands first, then what must improve, then strengths. Where a letter is not among our papers and another paper tells of it, that is said.',
      },
    ],
    'inspector-and-council': [
      {
        title: 'Inspectors, council and figures',
        text: 'What inspectors, a council and the figures say of one thing can stand side by side. Where they differ, the page tells how, and not who was right.',
      },
    ],
    plans: [
      {
        title: 'A plan',
        text: 'A plan says what somebody meant to do, at the time of its paper. Steps, risks and measures stand under the priority that they belong to. The latest figure beside a measure is the latest in our papers, which may be from before or after the plan.',
      },
    ],
    risks: [
      {
        title: 'A register of risks',
        text: 'Of risks, papers print more or less. What a paper prints for none of its risks is said once, above them.',
      },
    ],
    'self-assessments': [
      {
        title: 'How a body judged its own work',
        text: 'The questions, its answers, and what the answers rest on. It is that body’s own view.',
      },
    ],
    quotation: [
      {
        title: 'A quotation',
        text: 'Papers are told in our words, but for a few that are quoted. What stands in square brackets was added by us.',
      },
    ],
    notice: [
      {
        title: 'A notice',
        text: 'A notice is about a page itself, and says on which day it was put there.',
      },
    ],
    topics: [
      {
        title: 'Topics',
        text: 'A topic follows one subject across papers and years, and says what the papers do not hold on it.',
      },
    ],
    coverage: [
      {
        title: 'What is published of each paper',
        text: 'Section by section: what it holds, where that stands on this site, and what was left out and why.',
      },
    ],
    'office-holders': [
      {
        title: 'Who held which office',
        text: 'Offices and not people are listed: who held each, from when to when, and what they answered for, as far as papers say so. Nobody has a page.',
      },
    ],
  },
} as const;
