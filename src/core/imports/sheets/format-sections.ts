/** One section of a number format: for the numbers that it is for, what it shows. */
export interface FormatSection {
  /** As it is typed. */
  readonly source: string;
  /** `[<5]`; `undefined` where it is for numbers of a sign, or for all. */
  readonly condition: ((number: number) => boolean) | undefined;
  /** The places for digits, `General` among them; blank where it shows none. */
  readonly digits: string;
  /** The text in front of its digits, or all of it where there are none. */
  readonly before: string;
  /** The text behind its last digit. */
  readonly behind: string;
  /** Whether it shows a day, a time or a power of ten. */
  readonly isOther: boolean;
  /** Whether it is for texts. */
  readonly isText: boolean;
}

const tokens =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|_(?<space>.)|\*(?<fill>.)|\[(?<bracket>[^\]]*)\]|(?<digits>general|[0#?](?:[0#?.,]*[0#?.])?)|(?<end>;)|(?<plain>.)/gisu;

const comparisons: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
  '=': (one, other) => one === other,
  '<>': (one, other) => one !== other,
};

function conditionOf(bracket: string): FormatSection['condition'] {
  const [, sign, typed] = /^(<=|>=|<>|[<>=])\s*(-?[\d.]+)$/.exec(bracket.trim()) ?? [];
  const compare = comparisons[sign ?? ''];
  return compare && ((number) => compare(number, Number(typed)));
}

const none = { source: '', condition: undefined, digits: '', before: '', behind: '' };
const empty: FormatSection = { ...none, isOther: false, isText: false };

const withText = (section: FormatSection, text: string): FormatSection =>
  section.digits === ''
    ? { ...section, before: section.before + text }
    : { ...section, behind: section.behind + text };

/** A section with what its next token adds. */
function grown(before: FormatSection, [source, found]: readonly [string, Found]): FormatSection {
  const section = { ...before, source: before.source + source };
  const { quoted, escaped, space, fill, bracket, digits, plain = '' } = found;
  if (bracket !== undefined) {
    const condition = conditionOf(bracket) ?? section.condition;
    return { ...section, condition, isOther: section.isOther || /^(?:h+|m+|s+)$/i.test(bracket) };
  }
  if (digits !== undefined) return { ...section, digits: section.digits + digits, behind: '' };
  if (space !== undefined) return withText(section, ' ');
  // A sign that fills the cell is seen where nothing else stands in it.
  if (fill !== undefined) return section.digits === '' ? withText(section, fill) : section;
  const typed = quoted ?? escaped;
  if (typed !== undefined) return withText(section, typed);
  if (plain === '@') return { ...section, isText: true };
  if (/[ymdhsegb]/i.test(plain)) return { ...section, isOther: true };
  return withText(section, plain);
}

type Found = Readonly<Record<string, string | undefined>>;

/** The sections of a number format, as spreadsheets write it: `[<5]"<5";0`. */
export function sectionsOf(format: string): readonly FormatSection[] {
  const sections: FormatSection[] = [empty];
  for (const { 0: source, groups = {} } of format.matchAll(tokens)) {
    if (groups['end'] === undefined)
      sections.push(grown(sections.pop()!, [source, groups as Found]));
    else sections.push(empty);
  }
  return sections;
}

/** Sections that are for numbers: the fourth, and a last one with `@`, are for texts. */
const ofNumbers = (all: readonly FormatSection[]) =>
  all.slice(0, 3).filter(({ isText }, at, own) => !isText || at < own.length - 1);

/**
 * The section that shows a number: that whose condition it fits, else the first for those above nought, the second for
 * those below it and the third for nought. `undefined` where none says how.
 */
export function sectionFor(
  all: readonly FormatSection[],
  number: number,
): FormatSection | undefined {
  const sections = ofNumbers(all);
  const [first, second, third] = sections;
  if (!sections.slice(0, 2).some(({ condition }) => condition)) {
    if (number < 0) return second ?? first;
    return number === 0 ? (third ?? first) : first;
  }
  const fitting = sections.slice(0, 2).find(({ condition }) => condition?.(number));
  if (fitting) return fitting;
  if (!first?.condition) return number > 0 || !third ? first : third;
  if (third) return second?.condition || number >= 0 ? third : second;
  return second?.condition ? undefined : second;
}
