import type { RuleMeta } from '../../core/src/index.js';

type OptionDeclaration = RuleMeta['options'][string];

/** The JSON schema of an option's value, with its default. */
export function optionSchema(option: OptionDeclaration): Readonly<Record<string, unknown>> {
  switch (option.type) {
    case 'number':
      return { type: 'number', minimum: option.minimum, default: option.default };
    case 'boolean':
      return { type: 'boolean', default: option.default };
    case 'words':
      return { type: 'array', items: { type: 'string', minLength: 1 }, default: option.default };
  }
}
