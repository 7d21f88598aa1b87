/** What stands for a measure's name where a row has the targets of the one above. */
export const isTargetRow = /^targets?(?:\s+(?:for\s+)?[\d/–-]+)?(?:\s*\(?%\)?)?$/i;
