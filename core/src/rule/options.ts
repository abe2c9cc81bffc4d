import type { Localized } from './localized.js';

export interface NumberOption {
  readonly type: 'number';
  readonly default: number;
  readonly minimum: number;
  readonly description: Localized;
}
export interface BooleanOption {
  readonly type: 'boolean';
  readonly default: boolean;
  readonly description: Localized;
}
export interface WordListOption {
  readonly type: 'words';
  readonly default: readonly string[];
  readonly description: Localized;
}
export type OptionDeclaration = NumberOption | BooleanOption | WordListOption;
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

interface OptionTypes {
  number: number;
  boolean: boolean;
  words: readonly string[];
}

/** The value a rule receives for each option it declares. */
export type OptionValues<O extends OptionDeclarations> = {
  readonly [K in keyof O]: OptionTypes[O[K]['type']];
};

/** The values a rule gets where the user says nothing. */
export function defaultOptions(options: OptionDeclarations): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, option.default]),
  );
}

/** What is wrong with a value given for the option; `undefined` when it may be used. */
export function findOptionProblem(
  option: OptionDeclaration,
  value: unknown,
): Localized | undefined {
  switch (option.type) {
    case 'number':
      return findNumberProblem(option, value);
    case 'boolean':
      if (typeof value === 'boolean') return undefined;
      return { zh: '应当是 true 或 false', en: 'Must be true or false' };
    case 'words':
      if (isWordList(value)) return undefined;
      return { zh: '应当是词语的列表', en: 'Must be a list of words' };
  }
}

function findNumberProblem({ minimum }: NumberOption, value: unknown): Localized | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return { zh: '应当是数字', en: 'Must be a number' };
  }
  if (value >= minimum) return undefined;
  return { zh: `不能小于 ${String(minimum)}`, en: `Must be at least ${String(minimum)}` };
}

function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string' && word !== '');
}
