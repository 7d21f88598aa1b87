import { failed, problems as csvProblems } from '../../tables/csv-check.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Observation } from '../observation.ts';

export const problems = {
  spelling: problem('observation/part-spelling'),
  total: problem('observation/total-as-part'),
};

/** Words that publishers put in the column of the parts where a row is about the whole. */
const whole =
  /^(?:(?:grand|overall|sub)?[ -]?totals?|overall|both (?:genders|sexes)|all(?: (?:ages|areas|branches|categories|children|districts|groups|people|persons|pupils|schools|sexes|types|wards))?)$/i;

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015_-]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/ ?& ?/g, ' and ')
    .replace(/[\s.,;:*]+$/, '');

/** How each part was first spelt, and on which line, by its column and its name without what is not told apart. */
type FirstSpellings = Map<string, { readonly text: string; readonly line: number }>;

function slipsIn(observation: Observation, first: FirstSpellings): readonly Diagnostic[] {
  const { dimensions, line } = observation;
  return [...dimensions].flatMap(([name, text]): Diagnostic[] => {
    const place = () => observation.placeOf(name);
    if (failed.test(text)) return [csvProblems.nothingFound.at(place(), { text, isPart: true })];
    if (whole.test(text)) return [problems.total.at(place(), { text })];
    const key = `${name}\0${fold(text)}`;
    const before = first.get(key);
    if (!before) first.set(key, { text, line });
    return before && before.text !== text
      ? [
          problems.spelling.at(
            place(),
            { text, other: before.text, line: before.line },
            before.text,
          ),
        ]
      : [];
  });
}

/** Reports parts whose names are two spellings of one, and wholes that are given as a part. */
export function checkDimensions(observations: readonly Observation[]): readonly Diagnostic[] {
  const first: FirstSpellings = new Map();
  const sound = new Set<ReadonlyMap<string, string>>();
  const found: Diagnostic[] = [];
  for (const observation of observations) {
    const { dimensions } = observation;
    // Rows of the same parts share one map: each is looked at once.
    if (dimensions.size === 0 || sound.has(dimensions)) continue;
    const slips = slipsIn(observation, first);
    if (slips.length === 0) sound.add(dimensions);
    found.push(...slips);
  }
  return found;
}
