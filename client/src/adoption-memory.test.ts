import { expect, it } from 'vitest';
import { AdoptionMemory } from './adoption-memory.js';

type Step =
  | readonly ['open' | 'close', language: string]
  | 'end of turn'
  | 'begin change'
  | 'end change'
  | 'keep';

const URI = 'file:///a.txt';

/** Whether the text may be adopted after the steps. */
function checkMayAdopt(steps: readonly Step[], expected: boolean): void {
  const memory = new AdoptionMemory({ chosen: [] });
  let language = 'plaintext';
  for (const step of steps) {
    if (step === 'end of turn') memory.endTurn();
    else if (step === 'begin change') memory.beginChange(URI);
    else if (step === 'end change') memory.endChange(URI);
    else if (step === 'keep') memory.exclude(URI);
    else {
      language = step[1];
      if (step[0] === 'open') memory.noteOpen(URI, language);
      else memory.noteClose(URI, language);
    }
  }
  expect(memory.mayAdopt(URI, language)).toBe(expected);
  expect(new AdoptionMemory(memory.toSaved()).mayAdopt(URI, language)).toBe(expected);
}

it.each([
  ['a text just opened', [['open', 'plaintext']], true],
  ['Markdown', [['open', 'markdown']], true],
  ['another language', [['open', 'python']], false],
  [
    'a text that was closed and opened later',
    [['close', 'gongwen'], 'end of turn', ['open', 'plaintext']],
    true,
  ],
  [
    'a text the writer set back',
    [
      ['open', 'gongwen'],
      ['close', 'gongwen'],
      ['open', 'plaintext'],
    ],
    false,
  ],
  [
    'a text that was set to Markdown by hand',
    [
      ['open', 'plaintext'],
      ['close', 'plaintext'],
      ['open', 'markdown'],
    ],
    false,
  ],
  [
    'a text we changed',
    [
      ['open', 'plaintext'],
      'begin change',
      ['close', 'plaintext'],
      ['open', 'markdown'],
      'end change',
    ],
    true,
  ],
  ['a text to be left alone', [['open', 'plaintext'], 'keep'], false],
] as const satisfies readonly (readonly [string, readonly Step[], boolean])[])(
  '%s',
  (_, steps, expected) => {
    checkMayAdopt(steps, expected);
  },
);

it('forgets a text whose language the writer set to gongwen', () => {
  const memory = new AdoptionMemory({ chosen: [URI] });
  memory.noteClose(URI, 'plaintext');
  expect(memory.noteOpen(URI, 'gongwen')).toBe(true);
  expect(memory.toSaved()).toEqual({ chosen: [] });
});
