import { expect, test } from 'vitest';
import { CueIndex } from './cue-index.js';

const index = new CueIndex([
  { name: 'a', cues: ['日期', '时间'] },
  { name: 'b', cues: ['间'] },
  { name: 'c', cues: ['页', '时间'] },
]);

test.each([
  ['会议时间', 'abc'],
  ['第三页，日期', 'ac'],
  ['间间', 'b'],
  ['', ''],
  ['同志们', ''],
])('%s', (text, names) => {
  const found = index.entriesIn(text).map(({ name }) => name);
  expect(found.join('')).toBe(names);
});
