/** A question that may be left without an answer, and is where nobody gives one. */
export const optional = { isOptional: true, otherwise: () => '' } as const;

/** What was answered; `undefined` where that is nothing. */
export const given = (answer: string | undefined): string | undefined =>
  answer === '' ? undefined : answer;
