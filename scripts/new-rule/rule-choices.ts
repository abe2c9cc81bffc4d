import type { RuleCategory, RuleTag, SeveritySetting } from '../../core/src/rule/rule.js';

/** The properties of a rule that are decided before it is written (docs/writing-a-rule.md). */
export interface RuleChoices {
  /** The part that the rule reads: the smallest that is sufficient. */
  readonly part: 'paragraph' | 'speech' | 'document';
  readonly category: RuleCategory;
  readonly severity: SeveritySetting;
  readonly tags: readonly RuleTag[];
}

/** Typed answers, by the name of the property. */
export type Answers = Partial<Record<keyof RuleChoices, string>>;

interface Question {
  readonly name: keyof RuleChoices;
  readonly text: string;
  readonly allowed: readonly string[];
  /** The value of an empty answer. */
  readonly defaultAnswer: string;
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'part',
    text: 'What does it read',
    allowed: ['paragraph', 'speech', 'document'] satisfies readonly RuleChoices['part'][],
    defaultAnswer: 'paragraph',
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
    defaultAnswer: 'wording',
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
    defaultAnswer: 'hint',
  },
  {
    name: 'tags',
    text: 'What its findings are, several with commas',
    allowed: ['placeholder', 'boilerplate', 'litter', 'vague'] satisfies readonly RuleTag[],
    defaultAnswer: '',
  },
];

/**
 * Completes the given answers by questions; a question is repeated until its answer is allowed.
 * @param ask asks a question and resolves to the answer; an empty one means the default
 * @throws if a given answer is not allowed
 */
export async function askChoices(
  given: Answers,
  ask: (question: string) => Promise<string>,
): Promise<RuleChoices> {
  const answers: Answers = {};
  for (const question of QUESTIONS) {
    const { name, text, allowed, defaultAnswer } = question;
    let answer = given[name];
    if (answer !== undefined && !isAllowed(answer, question)) {
      throw new Error(`--${name} is one of ${allowed.join(', ')}`);
    }
    while (answer === undefined) {
      const typed = await ask(`${text} (${allowed.join(', ')}) [${defaultAnswer || 'none'}]: `);
      if (isAllowed(typed, question)) answer = typed;
    }
    answers[name] = answer.trim() || defaultAnswer;
  }
  // Each answer has been checked against the values of its type.
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
