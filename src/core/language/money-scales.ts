/** What money is counted in, by each name that stands behind a £ or a number, in powers of ten: `£m`, `£ thousand`, `£000`. */
export const moneyScales = {
  thousand: 3,
  k: 3,
  '000': 3,
  million: 6,
  m: 6,
  billion: 9,
  bn: 9,
} as const;
