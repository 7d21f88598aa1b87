import { english } from '../../core/language/english.ts';
import type { Answers, Question } from './kind.ts';

/** How a person is asked. The answer is blank where nothing was typed, and `undefined` where the person has left. */
export type Ask = (question: string) => Promise<string | undefined>;

/** What was answered on the command line, by flag. */
type Flags = Readonly<Record<string, string | undefined>>;

const askedOf = ({ asks, example, isOptional }: Question, otherwise: string | undefined) => {
  if (otherwise) return `${asks} [${otherwise}] `;
  return english.making.askedFor({ asks, example, isOptional: isOptional === true });
};

/** Why an answer cannot be taken; `undefined` where it can. */
function toldOf({ refuses, isOptional }: Question, answer: string): string | undefined {
  if (answer !== '') return refuses?.(answer);
  return isOptional ? undefined : english.making.mustBeAnswered;
}

/** Why a flag cannot be taken, and what can. */
const refusalOf = (question: Question, answer: string) => {
  const told = toldOf(question, answer);
  return told && english.making.refused({ flag: question.flag, answer, told });
};

async function askFor(
  question: Question,
  otherwise: string | undefined,
  ask: Ask,
): Promise<string | undefined> {
  for (let lead = ''; ;) {
    const typed = await ask(lead + askedOf(question, otherwise));
    if (typed === undefined) return undefined;
    const answer = typed.trim() || (otherwise ?? '');
    const told = toldOf(question, answer);
    if (told === undefined) return answer;
    lead = `${told}\n`;
  }
}

/** Every flag that is missing or cannot be taken, a line each. */
function sayWrong(
  questions: readonly Question[],
  flags: Flags,
  canAsk: boolean,
): readonly string[] {
  const wrong: string[] = [];
  let before: Answers = {};
  for (const question of questions) {
    const { flag, otherwise, isOptional, isAsked } = question;
    const given = flags[flag]?.trim();
    const refusal = given === undefined ? undefined : refusalOf(question, given);
    if (refusal !== undefined) wrong.push(refusal);
    const offered = given ?? otherwise?.(before);
    if (offered !== undefined) before = { ...before, [flag]: offered };
    else if (!isOptional && !canAsk && isAsked?.(before) !== false)
      wrong.push(english.making.missing(question));
  }
  return wrong;
}

/**
 * Answers every question: by its flag, else by a person, else as it is answered where nobody says otherwise.
 *
 * @returns A string is what to tell the person instead: all flags that are missing or cannot be taken.
 */
export async function answer(
  questions: readonly Question[],
  flags: Flags,
  ask: Ask | undefined,
): Promise<Answers | string> {
  const wrong = sayWrong(questions, flags, ask !== undefined);
  if (wrong.length > 0) return wrong.join('\n');
  let answers: Answers = {};
  for (const question of questions) {
    const flag = flags[question.flag]?.trim();
    if (flag === undefined && question.isAsked?.(answers) === false) continue;
    const otherwise = question.otherwise?.(answers);
    const given = flag ?? (ask ? await askFor(question, otherwise, ask) : (otherwise ?? ''));
    if (given === undefined) return english.making.leftEarly;
    answers = { ...answers, [question.flag]: given };
  }
  return answers;
}
