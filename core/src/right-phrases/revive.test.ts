import { describe, expect, it } from 'vitest';
import { shippedLexicon } from '../../data/shipped-lexicon.js';
import { NearMissFinder } from './near-misses.js';
import { reviveFinder } from './revive.js';

const made = new NearMissFinder(shippedLexicon.rightPhrases);

/** The classes of all objects in a finder, with the path of their fields. */
function classesOf(value: unknown, path = '', seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  if (seen.has(value)) return [];
  seen.add(value);
  const fields = Object.entries(value).flatMap(([name, part]) =>
    classesOf(part, `${path}.${name}`, seen),
  );
  return [`${path} ${value.constructor.name}`, ...fields];
}

describe('reviveFinder', () => {
  const revived = reviveFinder(structuredClone(made));

  it('restores the class of every part', () => {
    expect(classesOf(revived)).toEqual(classesOf(made));
  });

  it.each(['我们要长期一来坚持', '峥荣岁月里', '为进一步扬长长避短', '处致得当', '一心一意谋发展'])(
    'finds the same in %s as the original finder',
    (text) => {
      expect(revived.find(text)).toEqual(made.find(text));
    },
  );
});
