import type { Answers, Question } from './kind.ts';

/** How a person is asked. The answer is blank where nothing was typed, and `undefined` where the person has left. */
export type Ask = (question: string) => Promise<string | undefined>;

const askedOf = ({ asks, example }: Question, otherwise: string | undefined) =>
  otherwise === undefined ? `${asks} (such as ${example}) ` : `${asks} [${otherwise}] `;

/** Why a flag cannot be taken, and what can. */
const refusalOf = ({ flag, refuses }: Question, answer: string) => {
  const told = refuses?.(answer);
  return told && `--${flag} ${JSON.stringify(answer)} cannot be taken. ${told}`;
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
    const told = answer === '' ? 'This one has to be answered.' : question.refuses?.(answer);
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
    return question.otherwise || ask
      ? []
      : `--${question.flag} ${JSON.stringify(question.example)} is missing. ${question.asks}`;
  });
  if (wrong.length > 0) return wrong.join('\n');
  let answers: Answers = {};
  for (const question of questions) {
    const otherwise = question.otherwise?.(answers);
    const flag = flags[question.flag]?.trim();
    const given = flag ?? (ask ? await askFor(question, otherwise, ask) : (otherwise ?? ''));
    if (given === undefined) return 'Not all questions were answered.';
    answers = { ...answers, [question.flag]: given };
  }
  return answers;
}
