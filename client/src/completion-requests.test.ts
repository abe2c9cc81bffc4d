import { expect, it } from 'vitest';
import { CompletionRequests, type RequestKind, type TextPlace } from './completion-requests.js';

const HERE: TextPlace = { uri: 'untitled:a', offset: 5 };

const AHEAD = 'type ahead';

/** For each request in the steps: whether the writer or the editor requests. */
function checkAsked(
  ...steps: readonly ('type' | typeof AHEAD | 'delete' | RequestKind | TextPlace)[]
): string {
  const requests = new CompletionRequests();
  const answers: string[] = [];
  for (const step of steps) {
    if (step === 'type') requests.noteChange(HERE);
    else if (step === AHEAD) requests.noteChange({ ...HERE, offset: HERE.offset + 1 });
    else if (step === 'delete') requests.noteChange(undefined);
    else {
      const [kind, place] =
        typeof step === 'string' ? ([step, HERE] as const) : (['invoked', step] as const);
      answers.push(requests.isByWriter(kind, place, true) ? 'writer' : 'editor');
    }
  }
  return answers.join(' ');
}

it.each([
  ['a letter', ['type', 'invoked'], 'editor'],
  ['Ctrl+Space in a list that opened by itself', ['type', 'invoked', 'invoked'], 'editor writer'],
  ['Ctrl+Space in a text just opened', ['invoked'], 'writer'],
  ['Ctrl+Space after a deletion', ['type', 'delete', 'invoked'], 'writer'],
  ['Ctrl+Space elsewhere', ['type', { ...HERE, offset: 1 }], 'writer'],
  ['Ctrl+Space in another text', ['type', { ...HERE, uri: 'untitled:b' }], 'writer'],
  ['a semicolon', ['type', 'character'], 'editor'],
  [
    'typing on in a list that the writer asked for',
    ['invoked', 'type', 'incomplete'],
    'writer writer',
  ],
  ['a letter followed by another before the request', ['type', AHEAD, 'invoked'], 'editor'],
  [
    'typing on in a list that opened by itself',
    ['type', 'invoked', 'type', 'incomplete'],
    'editor editor',
  ],
] as const)('%s', (_, steps, who) => {
  expect(checkAsked(...steps)).toBe(who);
});

it('knows the last typed place for which the editor sent no request', () => {
  const requests = new CompletionRequests();
  const next = { ...HERE, offset: HERE.offset + 1 };
  requests.noteChange(HERE);
  requests.noteChange(next);
  requests.isByWriter('invoked', HERE, true);
  expect(requests.unrequested).toEqual(next);
  requests.isByWriter('invoked', next, true);
  expect(requests.unrequested).toBeUndefined();
});

it('if lists do not open while typing, every request is the writer’s', () => {
  const requests = new CompletionRequests();
  requests.noteChange(HERE);
  expect(requests.isByWriter('invoked', HERE, false)).toBe(true);
});
