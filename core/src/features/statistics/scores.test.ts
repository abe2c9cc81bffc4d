import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { EMPTY_LEXICON, type Cliche, type Lexicon } from '../../lexicon/types.js';
import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { addScores, densityOf, hollownessOf, NO_SCORE, scoreSpeech, type Score } from './scores.js';

const CLICHES = ['凝心聚力', '真抓实干', '进一步', '谱写…新篇章', '奋勇前进', '凝心聚力、真抓实干'];
const lexicon: Lexicon = { ...clicheLexicon, ...pickPhrases() };

function pickPhrases(): Pick<Lexicon, 'cliches' | 'fixedExpressions' | 'neutralTerms'> {
  const { fixedExpressions } = EMPTY_LEXICON;
  return { cliches: CLICHES.map(toCliche), fixedExpressions, neutralTerms: [] };
}

function toCliche(phrase: string): Cliche {
  return { phrase, kind: 'appeal', documents: 9, usual: {} };
}

/** The score of the draft with all its speeches. */
function scoreOf(text: string): Score {
  return parseDocument(text)
    .places.map(({ speech }) => scoreSpeech(speech, lexicon).score)
    .reduce(addScores, NO_SCORE);
}

/** Heading and share of clichés in percent, section by section. */
function sectionsOf(text: string): string[] {
  return parseDocument(text).places.flatMap(({ speech }) =>
    scoreSpeech(speech, lexicon).sections.map(({ heading, span, score }) => {
      const lines = speech.text.slice(span.start, span.end).split('\n').length;
      return `${heading.title} ${lines} ${Math.round(densityOf(score) * 100)}`;
    }),
  );
}

describe('what is counted', () => {
  test.each([
    ['我们要真抓实干。', 4, 7],
    ['我们要凝心聚力、真抓实干。', 8, 11],
    ['努力谱写教育事业新篇章。', 5, 11],
    // A row counts if its members or their parts are in the lexicon.
    ['要修桥铺路、通水通电、改厕改厨、种树种草。', 0, 17],
    ['要坚定信心、求真务实、真抓实干、锐意进取。', 16, 17],
    ['今天开会。', 0, 4],
    ['', 0, 0],
  ])('%j has %i letters of clichés among %i', (text, clicheLetters, letters) => {
    expect(scoreOf(text)).toMatchObject({ clicheLetters, letters });
  });

  test('an empty text has score 0, and clichés are hollow, facts are not', () => {
    expect([densityOf(NO_SCORE), hollownessOf(NO_SCORE)]).toEqual([0, 0]);
    expect(hollownessOf(scoreOf('要凝心聚力、真抓实干。'))).toBeGreaterThan(0.9);
    expect(hollownessOf(scoreOf('今年修建水渠12公里。'))).toBe(0);
  });

  test('web residue does not count', () => {
    const draft = '同志们：\n今天我们召开全市教育工作会议，部署明年的工作。\n谢谢大家！\n';
    expect(scoreOf(`${draft}文章地址：http://www.example.com/a?b=1\n`)).toEqual(scoreOf(draft));
  });

  test('sections reach to the next of their rank, without the words of thanks', () => {
    const text =
      '同志们：\n一、真抓实干\n（一）学习\n要学习。\n（二）落实\n要真抓实干。\n二、奋勇前进\n要前进。\n谢谢大家！';
    expect(sectionsOf(text)).toEqual(['真抓实干 5 42', '学习 2 0', '落实 2 50', '奋勇前进 2 50']);
  });
});

const sentence = fc.constantFrom(
  '我们要凝心聚力、真抓实干，进一步把工作做好。',
  '各单位要把责任落实到每一个岗位、每一名干部。',
  '全市修建水渠120公里，拨付资金3.5亿元。',
  '努力谱写全市教育事业改革发展的新篇章。',
  '3月底前由市教育局把教材送到56所学校。',
  '要坚持问题导向，把群众的意见一条一条办好。',
);
const paragraph = fc.array(sentence, { minLength: 4, maxLength: 8 }).map((all) => all.join(''));
const paragraphs = fc.array(paragraph, { minLength: 3, maxLength: 6 });

/** A fixed seed, so that a failure comes from a change and not from chance. */
const RUNS = { seed: 4711, numRuns: 100 } as const;

describe('scores', () => {
  test('adding a cliché never lowers the share of clichés of a paragraph', () => {
    fc.assert(
      fc.property(paragraph, fc.constantFrom(...CLICHES), (text, cliche) => {
        const more = `${text}${cliche.replace('…', '发展')}。`;
        expect(densityOf(scoreOf(more))).toBeGreaterThanOrEqual(densityOf(scoreOf(text)));
      }),
      RUNS,
    );
  });

  test.each(['增长12%。', '2024年3月5日完成。', '《关于加强安全生产工作的意见》。', '北京。'])(
    'adding %s never makes a paragraph hollower',
    (fact) => {
      fc.assert(
        fc.property(paragraph, (text) => {
          const more = hollownessOf(scoreOf(text + fact));
          expect(more).toBeLessThanOrEqual(hollownessOf(scoreOf(text)));
        }),
        RUNS,
      );
    },
  );

  test('are the same when lines are cut at one width', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 20, max: 36 }), (all, width) => {
        const lines = all.map((text) => `　　${text}`);
        const wrapped = `${lines.map((line) => wrap(line, width)).join('\n')}\n`;
        // If every line happens to end with a sentence, hard wrapping cannot be recognised.
        fc.pre(parseDocument(wrapped).layout === 'hardWrapped');
        expect(scoreOf(wrapped)).toEqual(scoreOf(lines.join('\n')));
      }),
      RUNS,
    );
  });
});

function wrap(line: string, width: number): string {
  const rows: string[] = [];
  for (let at = 0; at < line.length; at += width) rows.push(line.slice(at, at + width));
  return rows.join('\n');
}
