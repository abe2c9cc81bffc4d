import type { Localized } from './rule.js';

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
