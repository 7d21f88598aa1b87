/** The words of views held side by side, and of what became of them, in English: a part of `english.ts`. */
export const reasoning = {
  swot: {
    heading: 'Strengths, weaknesses, opportunities and threats',
    by: 'As seen by {author}',
    strengths: 'Strengths',
    weaknesses: 'Weaknesses',
    opportunities: 'Opportunities',
    threats: 'Threats',
  },
  swotComparison: {
    jump: 'Parts of this page',
    parts: 'Part by part',
    subjects: 'Subject by subject',
    subjectsLead:
      'The same points, gathered by what they speak of. Under one heading two people may still mean different things: read both.',
    none: 'None named.',
    evidence: 'Bears on this point:',
    beside: 'What others found of the same thing, as their view:',
    alone: 'Only one of the analyses speaks of this.',
    agreed: 'Each of the analyses names {quadrants} here.',
    opposed: '{one} names {calls} here, and {other} names {callsIt}.',
    and: ' and ',
    as: {
      strengths: 'a strength',
      weaknesses: 'a weakness',
      opportunities: 'an opportunity',
      threats: 'a threat',
    },
    one: {
      strengths: 'Strength:',
      weaknesses: 'Weakness:',
      opportunities: 'Opportunity:',
      threats: 'Threat:',
    },
    sinceThen: 'Since then.',
    since: {
      better:
        'it was {then} {at} and {now} {when}, the latest comparable figure in our papers; that is better than it was then.',
      worse:
        'it was {then} {at} and {now} {when}, the latest comparable figure in our papers; that is worse than it was then.',
    },
  },
  course: {
    heading: 'What happened, in order',
    over: '{title}, and what happened at the time',
    planned: '{date} (planned)',
    caution: 'That something happened before a figure does not say that it moved it.',
  },
  thenWhat: {
    papers: 'Papers on this page',
    standing: 'Where they come up again',
    all: 'Recommendations and calls for action on this page',
    again: 'Come up again in a later paper',
    acted: 'Have news or something that followed from them',
    silent: 'Our papers say nothing further',
    comesUp: 'Comes up again',
    notAgain: 'Our papers do not come back to it.',
    done: 'What our papers report since',
    noNews: 'Our papers do not say what was done.',
    open: 'Left open',
    notSaid: 'What came of it. Our papers do not say.',
  },
  accounts: {
    jump: 'Times on this page',
    inspector: 'What inspectors said',
    council: 'What {by} said',
    figures: 'What the figures say',
    noFigures: 'Our papers give no figure for this.',
    differs: 'Where they differ.',
  },
} as const;
