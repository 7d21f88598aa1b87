import { english } from '../../core/language/english.ts';
import type { Answers, Question } from './kind.ts';

/** How a person is asked. The answer is blank where nothing was typed, and `undefined` where the person has left. */
export type Ask = (question: string) => Promise<string | undefined>;

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

/**
 * Answers every question: by its flag, else by a person, else as it is answered where nobody says otherwise.
 *
 * @returns A string is what to tell the person instead: all flags that are missing or cannot be taken.
 */
export async function answer(
  questions: readonly Question[],
  flags: Readonly<Record<string, string | undefined>>,
  ask: Ask | undefined,
): Promise<Answers | string> {
  const wrong = questions.flatMap((question) => {
    const flag = flags[question.flag]?.trim();
    if (flag !== undefined) return refusalOf(question, flag) ?? [];
    return question.otherwise || question.isOptional || ask
      ? []
      : english.making.missing({ ...question });
  });
  if (wrong.length > 0) return wrong.join('\n');
  let answers: Answers = {};
  for (const question of questions) {
    const otherwise = question.otherwise?.(answers);
    const flag = flags[question.flag]?.trim();
    const given = flag ?? (ask ? await askFor(question, otherwise, ask) : (otherwise ?? ''));
    if (given === undefined) return english.making.leftEarly;
    answers = { ...answers, [question.flag]: given };
  }
  return answers;
}
