/**
 * What a plan is called by its id: `education-plan-2015-16` is the “Education plan 2015/16”, and
 * `safeguarding-plan-2019-21` the “Safeguarding plan 2019 to 2021”.
 */
export function planName(id: string): string {
  const [, words = id, from, to] = /^(.*)-(\d{4})-(\d{2})$/.exec(id) ?? [];
  const name = words.replaceAll('-', ' ');
  const called = name.charAt(0).toUpperCase() + name.slice(1);
  if (from === undefined || to === undefined) return called;
  const isOneYear = (Number(from) + 1) % 100 === Number(to);
  return `${called} ${isOneYear ? `${from}/${to}` : `${from} to ${from.slice(0, 2)}${to}`}`;
}
