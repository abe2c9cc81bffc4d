import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import type { Cliche } from '../../lexicon/types.js';
import { clicheLexicon } from '../../testing/cliche-lexicon.js';
import { allowanceOf } from './allowance.js';
import { kindOfSpeech } from './speech-kind.js';
import { countCliches } from './speech-cliches.js';
import { limitFindings } from './limit-findings.js';

const known: Cliche = {
  phrase: '进一步',
  kind: 'intensifier',
  documents: 90,
  usual: { all: 10, workReport: 40 },
};
const seldom: Cliche = { phrase: '提质增效', kind: 'demand', documents: 30, usual: { all: 0.5 } };
const rare: Cliche = { phrase: '一以贯之', kind: 'pledge', documents: 8, usual: {} };
const unknown: Cliche = { phrase: '走深走实', kind: 'demand', documents: 0, usual: {} };

describe('allowanceOf', () => {
  it.each([
    ['speech', 3000, known, { times: 5, usual: { kind: 'all', times: 3 } }],
    ['speech', 1000, known, { times: 3, usual: { kind: 'all', times: 1 } }],
    ['hostScript', 6000, known, { times: 9, usual: { kind: 'all', times: 6 } }],
    ['workReport', 3000, known, { times: 18, usual: { kind: 'workReport', times: 12 } }],
    ['policy', 9000, known, { times: 14, usual: { kind: 'all', times: 9 } }],
    // In a long text a phrase that is hardly ever used may be used a few times more.
    ['speech', 12_000, seldom, { times: 4, usual: { kind: 'all', times: 1 } }],
    ['speech', 30_000, seldom, { times: 5, usual: { kind: 'all', times: 2 } }],
    // Too rare in public texts for a usual rate; then a phrase of the writer's own.
    ['speech', 12_000, rare, { times: 6 }],
    ['speech', 12_000, unknown, { times: 12 }],
    ['speech', 4000, unknown, { times: 4 }],
  ] as const)('%s of %i characters', (kind, characters, entry, allowance) => {
    expect(allowanceOf(entry, { kind, characters }, 3)).toEqual(allowance);
  });
});

const speechOf = (text: string) => {
  const [place] = parseDocument(text, { kind: 'plain' }).places;
  if (!place) throw new Error('a document has a speech');
  return place.speech;
};

describe('kindOfSpeech', () => {
  it.each([
    ['在全市教育工作会议上的讲话', 'speech'],
    ['全市教育工作会议主持词', 'hostScript'],
    ['2024年政府工作报告', 'workReport'],
    ['在中国共产党某县第十次代表大会上的报告', 'partyPaper'],
    ['关于加强校园安全工作的实施意见', 'policy'],
    ['第十届县人民代表大会第三次会议关于政府工作报告的决议', 'partyPaper'],
    ['新年的一点想法', 'speech'],
  ])('%s: %s', (title, kind) => {
    expect(kindOfSpeech(speechOf(`${title}\n同志们：\n开会。`))).toBe(kind);
  });
});

describe('countCliches', () => {
  const speech = speechOf('各校要狠抓落实。\n进一步深入贯彻落实会议精神。\n也狠抓落实。');

  it('counts the uses of each phrase, also inside longer phrases', () => {
    const { counts, characters } = countCliches(speech, clicheLexicon);
    const uses = [...counts].map(([phrase, { places }]) => `${phrase} ${String(places.length)}`);
    expect(uses).toEqual(['狠抓落实 2', '进一步 1', '深入贯彻落实 1', '深入 1', '贯彻落实 1']);
    expect(characters).toBe(28);
  });

  it('returns the same object for the same speech', () => {
    expect(countCliches(speech, clicheLexicon)).toBe(countCliches(speech, clicheLexicon));
  });
});

describe('limitFindings', () => {
  const found = [3, 9, 1, 5].map((weight) => ({ weight, finding: weight }));

  it.each([
    [2, 500, [9, 5]],
    [2, 4500, [3, 9, 5]],
    [4, 500, [3, 9, 1, 5]],
  ])('%i in 3,000 of %i characters', (limit, characters, kept) => {
    expect(limitFindings(found, limit, characters)).toEqual(kept);
  });
});
