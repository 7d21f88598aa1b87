/** How many rows of figures fill about five screens of a phone. */
const most = 40;

/** Whether a table has so many figures that it folds on the page of its measure. */
export const areMany = (count: number): boolean => count > most;
