/** The words of plans, their progress and risks, and of what bodies say of themselves, in English: a part of `english.ts`. */
export const plans = {
  plans: {
    jump: 'Plans',
    by: '{by}.',
    paper: 'Printed in',
    parts: {
      priority: 'Priorities',
      objective: 'Objectives',
      step: 'Steps',
      impact: 'What it is to achieve',
      risk: 'Risks',
      mitigation: 'Answers to risks',
      success: 'What success would look like',
      measure: 'Measures',
    },
    /** Before one row of a plan that stands under another. */
    one: {
      priority: 'Priority:',
      objective: 'Objective:',
      step: 'Step:',
      impact: 'To achieve:',
      risk: 'Risk:',
      mitigation: 'Answer:',
      success: 'Success:',
      measure: 'Measure:',
    },
  },
  progress: {
    plans: 'Plans on this page',
    stood: 'How it stood',
    asAt: 'As at',
    rating: 'Rating printed',
    noRating: 'Not available',
    key: 'What the ratings mean',
  },
  risks: {
    jump: 'Plans and registers',
    details: {
      consequence: 'What would follow',
      mitigation: 'What is done about it',
      owner: 'Who answers for it',
      likelihood: 'Likelihood',
      impact: 'Impact',
    },
    without: 'The paper prints no {details} for these risks.',
    missing: {
      consequence: 'consequence',
      mitigation: 'answer',
      owner: 'owner',
      likelihood: 'likelihood',
      impact: 'impact',
    },
    or: '{first} or {last}',
  },
  selfAssessments: {
    jump: 'Questions',
    view: 'This is how {by} judged its own work: its own view, told in our words.',
    evidence: 'What it points to',
  },
} as const;
