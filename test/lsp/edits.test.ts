import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { describe, expect, it } from 'vitest';
import { createLineMap } from '../../core/src/index.js';
import { createRandom, type Random } from '../repo/random.js';
import { FUZZ, seeds } from '../repo/texts.js';
import { TOKENS } from '../repo/tokens.js';
import { checkFromScratch, toShownFinding } from './fresh-check.js';
import { startSession } from './session.js';

const EDITS = 200;
const BY_RANGES = 'untitled:by-ranges';
const AS_A_WHOLE = 'untitled:as-a-whole';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// After any number of edits the diagnostics equal those of a check from scratch.
describe('after each of 200 random edits, sent as ranges and as whole texts', () => {
  it.each([...seeds, { file: 'an empty text', text: '' }])(
    'the diagnostics of $file equal those of a check from scratch',
    async ({ text: original }) => {
      const session = await startSession();
      const random = createRandom(FUZZ.seed);
      let text = original;
      let findings = 0;
      await session.open(BY_RANGES, text);
      await session.open(AS_A_WHOLE, text);

      for (let done = 0; done < EDITS; done += 1) {
        const edits = Array.from({ length: 1 + random(2) }, () => randomEdit(random));
        const changes: TextDocumentContentChangeEvent[] = [];
        for (const draft of edits) {
          const edit = fitInto(text, draft);
          changes.push(toChange(text, edit));
          text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
        }
        await session.change(BY_RANGES, ...changes);
        await session.change(AS_A_WHOLE, { text });

        const expected = checkFromScratch(text);
        findings += expected.length;
        const where = `edit ${done + 1}: ${JSON.stringify(edits)}`;
        expect((await session.diagnostics(BY_RANGES)).map(toShownFinding), where).toEqual(expected);
        expect((await session.diagnostics(AS_A_WHOLE)).map(toShownFinding), where).toEqual(
          expected,
        );
      }
      expect(findings).toBeGreaterThan(0);
      expect(session.logs).toEqual([]);
      await session.shutdown();
      expect(await session.exit()).toBe(0);
    },
  );
});

/** Returns a random insertion, deletion or replacement; `fitInto` limits its offsets to the text. */
function randomEdit(random: Random): Edit {
  const start = random(1 << 20);
  const length = random(3) === 0 ? random(random(4) === 0 ? 400 : 12) : 0;
  const text = random(4) === 0 ? '' : (TOKENS[random(TOKENS.length)] ?? '');
  return { start, end: start + length, text };
}

function fitInto(text: string, { start, end, text: inserted }: Edit): Edit {
  const from = beforeLineEnd(text, start % (text.length + 1));
  const to = beforeLineEnd(text, Math.min(text.length, from + end - start));
  return { start: from, end: Math.max(from, to), text: inserted };
}

/** No position lies between \r and \n. */
function beforeLineEnd(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

function toChange(
  text: string,
  { start, end, text: inserted }: Edit,
): TextDocumentContentChangeEvent {
  const { positionAt } = createLineMap(text);
  return { range: { start: positionAt(start), end: positionAt(end) }, text: inserted };
}
