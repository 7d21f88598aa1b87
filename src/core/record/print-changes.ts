import type { Language } from '../language/english.ts';
import { parsePeriod } from '../values/period.ts';
import { sayDay, sayPeriod } from '../values/say.ts';
import { changeKinds, type Change } from './change.ts';
import type { PublishedRecord } from './record.ts';
import { sayChange, type Between } from './say-change.ts';
import { untoldIn } from './untold.ts';

/** Changes with what they are between, and what is not known of either side. */
export interface FoundChanges extends Between {
  readonly changes: readonly Change[];
  /** What was asked for: a commit, a tag, a folder or a file. */
  readonly ref: string;
  /** How many problems the files of then and of now have, as they are read today. */
  readonly problems: { readonly before: number; readonly now: number };
}

/** So many changes of one kind that are alike are told each by itself. */
const most = 3;

/** The lines of the changes of one measure or thing: new figures together, and those alike where they are many. */
function linesOf(
  changes: readonly Change[],
  between: Between,
  language: Language,
): readonly string[] {
  const { changes: words } = language;
  const isNew = ({ did, figure }: Change) => did === 'new' && figure !== undefined;
  const say = (one: Change) => sayChange(one, between, language);
  const sayTime = (text: string) => {
    const period = parsePeriod(text);
    return period ? sayPeriod(period, language) : text;
  };
  const added = changes.filter(isNew);
  const periods = [...new Set(added.map(({ figure }) => figure!.period))];
  const times =
    periods.length > most
      ? words.times({ first: sayTime(periods[0]!), last: sayTime(periods.at(-1)!) })
      : periods.map(sayTime).join(', ');
  const moves = Map.groupBy(
    changes.filter((one) => !isNew(one)),
    (one) =>
      one.did === 'moved' && (one.aspect === 'basis' || one.aspect === 'edition')
        ? JSON.stringify([one.aspect, one.figure?.[one.aspect], one.to?.[one.aspect]])
        : one.field === 'published'
          ? JSON.stringify([one.was, one.now])
          : one,
  );
  return [
    ...[...moves.values()].flatMap((alike) =>
      alike.length > most
        ? [words.alike({ count: alike.length, says: say(alike[0]!) })]
        : alike.map(say),
    ),
    ...(added.length === 0
      ? []
      : added.length <= most
        ? added.map(say)
        : [`${words.newFigures({ count: added.length, times })}.`]),
  ];
}

/** What a record of an earlier version of the program does not tell, as a sentence; none where it tells all. */
export function sayUntold(before: PublishedRecord, { changes }: Language): readonly string[] {
  const untold = untoldIn(before).map((one) => changes.untold[one]);
  return untold.length === 0 ? [] : [changes.earlierRecord({ untold })];
}

/** The heading and what is to be known before the changes, each a sentence. */
function headOf({ changes, before, now, ref, problems }: FoundChanges, language: Language) {
  const { changes: words } = language;
  const since = words.since({ ref, day: before.asAt === '' ? '' : sayDay(before.asAt, language) });
  const reasons = changes.filter(({ needsReason, reason }) => needsReason && reason === undefined);
  const count = { count: changes.length, reasons: reasons.length };
  return {
    heading: words.heading({ title: now.title, since }),
    lead: [
      changes.length === 0 ? words.none : words.count(count),
      ...sayUntold(before, language),
      ...(problems.before > 0 ? [words.unknown({ problems: problems.before })] : []),
      ...(problems.now > 0 ? [words.unsound({ problems: problems.now })] : []),
    ],
  };
}

/** The changes of each kind that there is, by what they are of. */
const groupsOf = (changes: readonly Change[]) =>
  changeKinds.flatMap((kind) => {
    const own = changes.filter((one) => one.kind === kind);
    return own.length === 0 ? [] : [{ kind, by: [...Map.groupBy(own, ({ id }) => id).values()] }];
  });

/** Changes for a terminal: plain lines, indented. */
export function toText(found: FoundChanges, language: Language): string {
  const { heading, lead } = headOf(found, language);
  const lines = [
    heading,
    ...lead.map((one) => `  ${one}`),
    ...groupsOf(found.changes).flatMap(({ kind, by }) => [
      '',
      language.changes.kinds[kind],
      ...by.flatMap((own) => [
        `  ${own[0]!.title}`,
        ...linesOf(own, found, language).map((line) => `    ${line}`),
      ]),
    ]),
  ];
  return lines.join('\n');
}

/** A text that Markdown shows as it is. */
const plain = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#|~@]/g, String.raw`\$&`).replace(/\s+/g, ' ');

/** Changes in Markdown, for the summary of a proposal. */
export function toMarkdown(found: FoundChanges, language: Language): string {
  const { heading, lead } = headOf(found, language);
  const lines = [
    `## ${plain(heading)}`,
    '',
    ...lead.map(plain),
    ...groupsOf(found.changes).flatMap(({ kind, by }) => [
      ...['', `### ${language.changes.kinds[kind]}`, ''],
      ...by.flatMap((own) => {
        const lines = linesOf(own, found, language);
        return lines.map((line) => `- **${plain(own[0]!.title)}**: ${plain(line)}`);
      }),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Changes for programs: each with what it is of, what was and is said, and its sentence. Fields may be added; none goes. */
export function toJson(found: FoundChanges, language: Language): string {
  const { changes, before, now, ref, problems } = found;
  const titleOf = (page: string) => now.pages[page] ?? before.pages[page] ?? page;
  const rows = changes.map(({ isWithheld, pages, ...rest }) => ({
    ...rest,
    ...(isWithheld ? { withheld: true } : {}),
    pages: pages.map((address) => ({ address, title: titleOf(address) })),
    says: sayChange({ pages, ...rest, ...(isWithheld && { isWithheld }) }, found, language),
  }));
  const since = { ref, title: before.title, asAt: before.asAt, problems: problems.before };
  const latest = { title: now.title, asAt: now.asAt, problems: problems.now };
  return JSON.stringify({ since, now: latest, changes: rows }, null, 2);
}
