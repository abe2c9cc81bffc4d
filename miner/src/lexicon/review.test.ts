import { describe, expect, it } from 'vitest';
import type { Candidate } from './mine-lexicon.js';
import {
  EMPTY_REVIEW,
  findUnreviewed,
  type LexiconReview,
  mergeReview,
  parseReview,
} from './review.js';
import { writeCandidates } from './write-lexicon.js';

const REVIEW: LexiconReview = {
  ...EMPTY_REVIEW,
  asksByKind: { demand: ['actor', 'deadline'] },
  keep: { demand: ['狠抓落实', '进一步加强'], fourCharacter: ['求真务实'] },
  asks: { 狠抓落实: ['measure'] },
  alternatives: { 进一步加强: ['加强'] },
  drop: ['固定资产'],
};

const MINED = ['求真务实', '狠抓落实', '固定资产', '乘势而上', '进一步加强'].map((phrase) => ({
  phrase,
  documents: 5,
  usual: { all: 1.2 },
}));

describe('mergeReview', () => {
  it('returns kept phrases with kind, questions and alternatives', () => {
    expect(mergeReview(MINED, REVIEW)).toEqual([
      { phrase: '求真务实', kind: 'fourCharacter', documents: 5, usual: { all: 1.2 } },
      { phrase: '狠抓落实', kind: 'demand', documents: 5, usual: { all: 1.2 }, asks: ['measure'] },
      {
        phrase: '进一步加强',
        kind: 'demand',
        documents: 5,
        usual: { all: 1.2 },
        alternatives: ['加强'],
        asks: ['actor', 'deadline'],
      },
    ]);
  });

  it('leaves out kept phrases that were not mined', () => {
    const rest = MINED.filter(({ phrase }) => phrase !== '狠抓落实');
    expect(mergeReview(rest, REVIEW).map(({ phrase }) => phrase)).toEqual([
      '求真务实',
      '进一步加强',
    ]);
  });
});

describe('findUnreviewed', () => {
  it('finds phrases that were neither kept nor dropped', () => {
    expect(findUnreviewed(MINED, REVIEW).map(({ phrase }) => phrase)).toEqual(['乘势而上']);
  });
});

describe('parseReview', () => {
  it('treats missing members as empty', () => {
    expect(parseReview('{"drop": ["固定资产"]}')).toEqual({ ...EMPTY_REVIEW, drop: ['固定资产'] });
  });
});

describe('writeCandidates', () => {
  it('writes one candidate per line, sorted, without dropped ones', () => {
    const documents = { workReport: 3, partyPaper: 0, policy: 1, other: 0, contrast: 2 };
    const candidates = ['狠抓落实', '固定资产', '乘势而上'].map((phrase): Candidate => ({
      phrase,
      shape: 'fourCharacter',
      documents,
      occurrences: 7,
      usual: { policy: 0.5 },
    }));
    expect(writeCandidates(candidates, REVIEW).split('\n')).toEqual([
      '[',
      '{"phrase":"乘势而上","shape":"fourCharacter","documents":4,"byKind":{"workReport":3,"partyPaper":0,"policy":1,"other":0},"occurrences":7,"usual":{"policy":0.5}},',
      '{"phrase":"狠抓落实","shape":"fourCharacter","documents":4,"byKind":{"workReport":3,"partyPaper":0,"policy":1,"other":0},"occurrences":7,"usual":{"policy":0.5}}',
      ']',
      '',
    ]);
  });
});
