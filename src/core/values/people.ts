const people =
  /^(?:children|child|people|persons?|famil(?:y|ies)|pupils?|students?|young people|babies|girls|boys|residents|patients|carers|adopters|care leavers)$/i;

/** Whether a unit says that people, or families, are counted one by one. A rate, a share or a thousand of them is not. */
export const isOfPeople = (unit: string): boolean => people.test(unit.trim());

/** The largest count of people that might point to someone. */
export const mostOfFew = 5;

/** Whether a count of people is so small that it might point to someone (standards D-20). */
export const isSmallCount = (count: number): boolean => count >= 1 && count <= mostOfFew;
