import { describe, expect, it } from 'vitest';
import wordFrames from '../../core/data/word-frames.json';
import { toFramePatterns } from '../../core/src/rules/confusable-word/frame-patterns.js';
import { findZuoFrames } from '../../core/src/rules/confusable-word/zuo-frames.js';
import { findParticleFrames } from '../../core/src/rules/confusable-word/particle-frames.js';

const { zuo, particles } = toFramePatterns(wordFrames);

function isReported(text: string): boolean {
  return findParticleFrames(text, particles).length + findZuoFrames(text, zuo).length > 0;
}

/** By kind of word: a sentence with a word in its frame. */
const SENTENCES: Readonly<Record<keyof typeof wordFrames, (word: string) => string>> = {
  manners: (word) => `要${word}的对照清单。`,
  otherManners: (word) => `${word}的研究这些点位。`,
  deeds: (word) => `要认真的${word}自身实际。`,
  deedsOfLongObjects: (word) => `要认真的${word}历史问题。`,
  deedsOrNouns: (word) => `认真的${word}每一个点位。`,
  deedsOnly: (word) => `认真的${word}各方事务。`,
  doubledManners: (word) => `${word}的传达下去。`,
  deedsOfDoubled: (word) => `扎扎实实的${word}。`,
  judgedVerbs: (word) => `大家${word}的很好。`,
  degrees: (word) => `大家做的${word}好。`,
  results: (word) => `大家做的很${word}。`,
  decided: (word) => `县委做出了${word}。`,
  answered: (word) => `县委做出${word}。`,
  answerKinds: (word) => `县委做出${word}规定。`,
  spoken: (word) => `请县长做${word}。`,
  speechKinds: (word) => `请县长做${word}报告。`,
};

describe('the words of frames', () => {
  it.each(Object.entries(wordFrames))('%s', (kind, { words, example, source }) => {
    // The keys of the table are those of the file.
    const write = SENTENCES[kind as keyof typeof wordFrames];
    expect(words.filter((word) => !isReported(write(word)))).toEqual([]);
    expect(isReported(example)).toBe(true);
    expect(source).not.toBe('');
  });
});
