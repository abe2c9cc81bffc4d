import { expect, it } from 'vitest';
import { AskedCompletions, type RequestKind, type TextPlace } from './asked-completions.js';

const HERE: TextPlace = { uri: 'untitled:a', offset: 5 };

const AHEAD = 'type ahead';

/** Who asked for each list, one after another. */
function checkAsked(
  ...steps: readonly ('type' | typeof AHEAD | 'delete' | RequestKind | TextPlace)[]
): string {
  const asked = new AskedCompletions();
  const answers: string[] = [];
  for (const step of steps) {
    if (step === 'type') asked.noteChange(HERE);
    else if (step === AHEAD) asked.noteChange({ ...HERE, offset: HERE.offset + 1 });
    else if (step === 'delete') asked.noteChange(undefined);
    else {
      const [kind, place] =
        typeof step === 'string' ? ([step, HERE] as const) : (['invoked', step] as const);
      answers.push(asked.isAsked(kind, place, true) ? 'writer' : 'editor');
    }
  }
  return answers.join(' ');
}

it.each([
  ['a letter', ['type', 'invoked'], 'editor'],
  ['Ctrl+Space in a list that opened by itself', ['type', 'invoked', 'invoked'], 'editor writer'],
  ['Ctrl+Space in a text just opened', ['invoked'], 'writer'],
  ['Ctrl+Space behind something deleted', ['type', 'delete', 'invoked'], 'writer'],
  ['Ctrl+Space elsewhere', ['type', { ...HERE, offset: 1 }], 'writer'],
  ['Ctrl+Space in another text', ['type', { ...HERE, uri: 'untitled:b' }], 'writer'],
  ['a semicolon', ['type', 'character'], 'editor'],
  ['typing on in a list asked for', ['invoked', 'type', 'incomplete'], 'writer writer'],
  ['a letter that was overtaken by the next', ['type', AHEAD, 'invoked'], 'editor'],
  ['typing on in another', ['type', 'invoked', 'type', 'incomplete'], 'editor editor'],
] as const)('%s', (_, steps, who) => {
  expect(checkAsked(...steps)).toBe(who);
});

it('knows what was typed while the editor waited', () => {
  const asked = new AskedCompletions();
  const next = { ...HERE, offset: HERE.offset + 1 };
  asked.noteChange(HERE);
  asked.noteChange(next);
  asked.isAsked('invoked', HERE, true);
  expect(asked.unasked).toEqual(next);
  asked.isAsked('invoked', next, true);
  expect(asked.unasked).toBeUndefined();
});

it('where no list opens while typing, every one was asked for', () => {
  const asked = new AskedCompletions();
  asked.noteChange(HERE);
  expect(asked.isAsked('invoked', HERE, false)).toBe(true);
});
