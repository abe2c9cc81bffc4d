import type { RuleCategory, RuleTag, SeveritySetting } from '../../core/src/rule/rule.js';

/** What is decided about a rule before its first line (docs/writing-a-rule.md). */
export interface RuleChoices {
  /** What the rule reads: the narrowest that will do. */
  readonly part: 'paragraph' | 'speech' | 'document';
  readonly category: RuleCategory;
  readonly severity: SeveritySetting;
  readonly tags: readonly RuleTag[];
}

/** Answers as they are typed, by the name of the choice. */
export type Answers = Partial<Record<keyof RuleChoices, string>>;

interface Question {
  readonly name: keyof RuleChoices;
  readonly text: string;
  readonly allowed: readonly string[];
  /** What an empty answer means. */
  readonly usual: string;
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'part',
    text: 'What does it read',
    allowed: ['paragraph', 'speech', 'document'] satisfies readonly RuleChoices['part'][],
    usual: 'paragraph',
  },
  {
    name: 'category',
    text: 'Its section of the settings',
    allowed: [
      'structure',
      'leftovers',
      'timeliness',
      'cliches',
      'wording',
      'marks',
    ] satisfies readonly RuleCategory[],
    usual: 'wording',
  },
  {
    name: 'severity',
    text: 'Its severity (hint until its findings on real drafts have been read)',
    allowed: [
      'off',
      'hint',
      'information',
      'warning',
      'error',
    ] satisfies readonly SeveritySetting[],
    usual: 'hint',
  },
  {
    name: 'tags',
    text: 'What its findings are, several with commas',
    allowed: ['placeholder', 'boilerplate', 'litter', 'vague'] satisfies readonly RuleTag[],
    usual: '',
  },
];

/**
 * The choices, from what was given and what is answered; a question is asked until its answer is one of those allowed.
 * @param ask puts a question and gives the answer back; an empty one means the usual
 * @throws where an answer that was given is not allowed
 */
export async function askChoices(
  given: Answers,
  ask: (question: string) => Promise<string>,
): Promise<RuleChoices> {
  const answers: Answers = {};
  for (const question of QUESTIONS) {
    const { name, text, allowed, usual } = question;
    let answer = given[name];
    if (answer !== undefined && !isAllowed(answer, question)) {
      throw new Error(`--${name} is one of ${allowed.join(', ')}`);
    }
    while (answer === undefined) {
      const typed = await ask(`${text} (${allowed.join(', ')}) [${usual || 'none'}]: `);
      if (isAllowed(typed, question)) answer = typed;
    }
    answers[name] = answer.trim() || usual;
  }
  // Each was compared with the values of its type.
  return { ...answers, tags: wordsOf(answers.tags ?? '') } as RuleChoices;
}

function isAllowed(answer: string, { name, allowed }: Question): boolean {
  const words = wordsOf(answer);
  return words.every((word) => allowed.includes(word)) && (name === 'tags' || words.length < 2);
}

/** placeholder, vague */
function wordsOf(answer: string): readonly string[] {
  return answer.split(',').flatMap((word) => word.trim() || []);
}
