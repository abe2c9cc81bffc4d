import { describe, expect, it } from 'vitest';
import { shippedSettings } from '../../core/data/shipped-lexicon.js';
import wordForms from '../../core/data/word-forms.json';
import type { FormGroup } from '../../core/src/lexicon/types.js';
import { analyze, parseDocument } from '../../core/src/index.js';

const groups: readonly FormGroup[] = wordForms.groups;

function isReported(text: string): boolean {
  return analyze(parseDocument(text), shippedSettings).diagnostics.some(
    ({ rule }) => rule === 'inconsistent-form',
  );
}

/** Returns a text with both forms, each in a separate sentence. */
function toText(one: string, other: string): string {
  return `同志们：\n这里写作${one}，改过一次。\n那里写作${other}，没有改。\n`;
}

describe('words with several forms', () => {
  it.each(groups)('$forms', ({ forms, notIn = [], example, source }) => {
    expect(forms.filter((form) => !example.includes(form))).toEqual([]);
    expect(source).not.toBe('');
    const [first = '', ...others] = forms;
    expect(others.filter((other) => !isReported(toText(first, other)))).toEqual([]);
    const [last = ''] = others;
    const inFirst = notIn.filter((longer) => longer.includes(first) && !longer.includes(last));
    const inLast = notIn.filter((longer) => longer.includes(last));
    expect(inFirst.filter((longer) => isReported(toText(longer, last)))).toEqual([]);
    expect(inLast.filter((longer) => isReported(toText(first, longer)))).toEqual([]);
    expect([...inFirst, ...inLast].length).toBe(notIn.length);
  });

  it('include names with and without quotation marks', () => {
    const { terms, example, source } = wordForms.quoted;
    expect(terms.filter((term) => !isReported(toText(`“${term}”`, term)))).toEqual([]);
    expect(isReported(example)).toBe(true);
    expect(source).not.toBe('');
  });
});
