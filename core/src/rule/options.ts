import type { Localized } from './localized.js';

/** A number from `minimum` up. */
export interface NumberOption {
  readonly type: 'number';
  readonly default: number;
  readonly minimum: number;
  readonly description: Localized;
}
/** A switch. */
export interface BooleanOption {
  readonly type: 'boolean';
  readonly default: boolean;
  readonly description: Localized;
}
/** A list of words, none of them empty. */
export interface WordListOption {
  readonly type: 'words';
  readonly default: readonly string[];
  readonly description: Localized;
}
/** An option as a rule declares it in `meta.options`: type, default and description. */
export type OptionDeclaration = NumberOption | BooleanOption | WordListOption;
/** The options of a rule by name. */
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

/** The TypeScript type of an option's value, by its `type`. */
interface OptionTypes {
  number: number;
  boolean: boolean;
  words: readonly string[];
}

/** The value a rule receives for each option it declares. */
export type OptionValues<O extends OptionDeclarations> = {
  readonly [K in keyof O]: OptionTypes[O[K]['type']];
};

/** The default value of each option by name: what a rule receives where the user sets nothing. */
export function defaultOptions(options: OptionDeclarations): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, option.default]),
  );
}

/**
 * Validates a value that a user sets for an option.
 * @returns what is wrong with it, or `undefined` when it is valid
 */
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
