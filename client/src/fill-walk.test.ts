import { describe, expect, it } from 'vitest';
import type { OpenPlaceGroup } from '../../server/src/protocol.js';
import { earlierAnswers, placesOf, splitQuestion, toAnswer } from './fill-walk.js';

describe('a question about a group', () => {
  const question = { group: makeGroup('place', ['｢**｣区一', '｢**｣区二']) };

  it('covers all places, or one if it is split', () => {
    expect(placesOf(question)).toHaveLength(2);
    expect(
      splitQuestion(question).map((one) => placesOf(one).map(({ excerpt }) => excerpt)),
    ).toEqual([['｢**｣区一'], ['｢**｣区二']]);
  });

  it('is answered for the whole group, or for one place', () => {
    expect(toAnswer(question, '西山')).toEqual({ group: 'id', of: 2, text: '西山' });
    expect(splitQuestion(question).map((one) => toAnswer(one, '西山').place)).toEqual([0, 1]);
  });
});

describe('earlier answers', () => {
  const asked = ['西山', '东山', '西山', ''].map((text) => ({
    question: { group: makeGroup('place', ['']) },
    text,
  }));

  it.each([
    ['place', [], ['西山', '东山']],
    ['place', ['西山'], ['东山']],
    ['person', [], []],
  ] as const)('are offered for a %s with the proposals %j', (kind, proposed, offered) => {
    const group = makeGroup(kind, ['']);
    const proposals = proposed.map((text) => ({ text, reason: '' }));
    expect(earlierAnswers({ group: { ...group, proposals } }, asked)).toEqual(offered);
  });

  it('are not offered for a number', () => {
    const numbers = [{ question: { group: makeGroup('number', ['']) }, text: '3' }];
    expect(earlierAnswers({ group: makeGroup('number', ['']) }, numbers)).toEqual([]);
  });
});

function makeGroup(kind: string, excerpts: readonly string[]): OpenPlaceGroup {
  const place = { line: 0, character: 0 };
  const range = { start: place, end: place };
  return {
    id: 'id',
    shown: '**区',
    kind,
    missing: '地名',
    places: excerpts.map((excerpt) => ({ range, excerpt })),
    proposals: [],
  };
}
