import { describe, expect, it } from 'vitest';
import { shippedLexicon } from '../../../data/shipped-lexicon.js';
import { parseDocument } from '../../document/parse.js';
import { createLineMap } from '../../text/line-map.js';
import { findReuse } from './find-reuse.js';
import { phrasePassage, phraseVersion } from './phrase-reuse.js';
import { readReusable } from './reusable-sentences.js';
import { createReuseIndex } from './reuse-index.js';

const SCHOOL = '各学校要在八月底以前完成校舍安全排查和危房封存工作。';
const REPORT = '排查结果由校长签字以后报县教育局存档，过期不报的要说明理由。';
const FIRE = '去年冬天以来全县雨雪偏少，林区可燃物比往年多出三成左右。';

const speech = (...paragraphs: readonly string[]): string =>
  ['在全县工作会议上的讲话', '同志们：', ...paragraphs, '谢谢大家！'].join('\n');

/** The reuse in a draft from others: `passage or first line @ draft:line, …`, lines from 1. */
function reuseOf(draft: string, others: readonly string[], same = -1): readonly string[] {
  const document = parseDocument(draft);
  const index = createReuseIndex(others.map(toRows));
  const source = { index, isSame: (one: number) => one === same };
  const { passages, versions } = findReuse(document, shippedLexicon, source);
  const cut = (start: number, end: number) => draft.slice(start, end);
  return [
    ...versions.map(
      ({ span, draft: of, sentences, total }) =>
        `${cut(span.start, span.end)} @ ${of}: ${sentences}/${total}`,
    ),
    ...passages.map(
      ({ span, places }) =>
        `${cut(span.start, span.end)} @ ${places.map(({ draft: of, line }) => `${of}:${line}`).join(', ')}`,
    ),
  ];
}

function toRows(text: string): Uint32Array {
  const lines = createLineMap(text);
  return Uint32Array.from(
    readReusable(parseDocument(text)).flatMap(({ high, low, span }) => [
      ...[high, low, lines.positionAt(span.start).line + 1],
    ]),
  );
}

describe('findReuse', () => {
  it('finds a sentence of another draft, with its line', () => {
    const draft = speech('下面讲三点意见。', `时间很紧。${SCHOOL}要抓紧。`);
    expect(reuseOf(draft, [speech(FIRE), speech('要查。', `一、抓安全\n${SCHOOL}`)])).toEqual([
      `${SCHOOL} @ 1:5`,
    ]);
  });

  it('joins adjacent sentences to one passage, across paragraphs, and finds one in several drafts', () => {
    const draft = speech(`${SCHOOL}${REPORT}`, '要查。', FIRE);
    const others = [speech(SCHOOL, REPORT), speech('要查。', FIRE), speech(FIRE)];
    expect(reuseOf(draft, others)).toEqual([`${SCHOOL}${REPORT} @ 0:3`, `${FIRE} @ 1:4, 2:3`]);
  });

  it('ignores marks, blanks and widths', () => {
    const draft = speech('各学校要在８月底以前完成校舍安全排查，和危房封存工作！');
    expect(
      reuseOf(draft, [speech('各学校要在8月底以前，完成校舍安全排查和 危房封存工作。')]),
    ).toEqual(['各学校要在８月底以前完成校舍安全排查，和危房封存工作！ @ 0:3']);
  });

  it('reports a version once where most sentences are in one draft', () => {
    const lines = [SCHOOL, REPORT, FIRE].flatMap((line) => [line, line.replace('县', '市')]);
    const own = '城区两所新学校的土地手续本周必须全部办完，下周一开工建设。';
    expect(reuseOf(speech(...lines, own), [speech(...lines), speech(FIRE)])).toEqual([
      '在全县工作会议上的讲话 @ 0: 6/7',
      `${FIRE} @ 1:3`,
    ]);
  });
});

describe('findReuse leaves out', () => {
  const check = (sentence: string) =>
    expect(reuseOf(speech(sentence), [speech(sentence)])).toEqual([]);

  it.each([
    ['short', '各学校要在八月底以前排查完。'],
    [
      'a formulation',
      '坚持以马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想为指导。',
    ],
    [
      'formulations one after the other',
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”，统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局。',
    ],
    [
      'stock phrases only',
      '要真抓实干、埋头苦干，以钉钉子精神抓好落实，一张蓝图绘到底，奋力谱写新篇章。',
    ],
    [
      'an appeal that ends all speeches',
      '让我们更加紧密地团结在以习近平同志为核心的党中央周围，为实现全县高质量发展而努力奋斗！',
    ],
    ['thanks', '在此，我谨代表县委、县政府，向辛勤工作在教育战线的广大教师表示衷心的感谢！'],
    ['wishes', '最后，祝大家身体健康、工作顺利、阖家幸福、万事如意，在新的一年里再创佳绩！'],
    ['a quotation', '古人说：“十年树木，百年树人，教育事业关系千家万户的幸福安康。”'],
    [
      'a quotation over sentences',
      '他在信里写道：“我们村的孩子上学要走十里山路。盼望乡里早一点把路修到校门口，让他们少走夜路。”',
    ],
    [
      'what a leader said',
      '习近平总书记在考察时强调，教育是国之大计、党之大计，要办好人民满意的教育。',
    ],
    [
      'what a paper says',
      '《中华人民共和国义务教育法》第十一条规定，凡年满六周岁的儿童应当入学接受义务教育。',
    ],
    [
      'what a meeting decided',
      '中央农村工作会议明确要求，要守住不发生规模性返贫的底线，接续推进乡村全面振兴。',
    ],
    ['a title', '在全县教育工作会议暨校园安全工作推进会和教师节表彰大会上的讲话'],
    ['a run-in heading', '（一）进一步提高对校舍安全排查和危房封存工作的思想认识。要查。'],
    ['a salutation', '尊敬的各位领导、各位来宾，老师们、同学们，女士们、先生们、朋友们：'],
    ['a row of a table', '序号\t各学校八月底以前完成校舍安全排查和危房封存工作\t责任单位'],
  ])('%s', (_, sentence) => {
    check(sentence);
  });

  it('the usual wording of an office, which many drafts have', () => {
    const many = Array.from({ length: 6 }, (_, at) => speech(`第${at}稿。`, SCHOOL));
    expect(reuseOf(speech(SCHOOL), many)).toEqual([]);
    expect(reuseOf(speech(SCHOOL), many.slice(1))).toHaveLength(1);
  });

  it('the draft itself', () => {
    expect(reuseOf(speech(SCHOOL), [speech(SCHOOL)], 0)).toEqual([]);
  });

  it('a law, whose provisions are common wording', () => {
    const law = `校舍安全管理条例\n第一条 ${SCHOOL}\n第二条 ${REPORT}\n第三条 ${FIRE}`;
    expect(reuseOf(law, [law.replace('第二条', '第四条')])).toEqual([]);
  });

  it('a sentence for which a comment in the text switches it off', () => {
    const off = `<!-- biganzi-disable-next-line archive-reuse -->\n${SCHOOL}`;
    expect(reuseOf(speech(off), [speech(SCHOOL)])).toEqual([]);
  });
});

it('is phrased in both languages', () => {
  const span = { start: 0, end: 1 };
  const places = [{ draft: 0, line: 5 }];
  const place = { name: '讲话.txt', line: 5 };
  expect(phrasePassage({ span, sentences: 1, places }, place)).toEqual({
    zh: '这句话与自有文稿“讲话.txt”第 5 行一字不差，换成今年的情况和说法',
    en: 'This sentence stands word for word in “讲话.txt”, line 5; write what is new this time',
  });
  expect(phraseVersion({ span, draft: 0, sentences: 6, total: 7 }, '讲话.txt').zh).toBe(
    '这篇有 7 个长句，6 句与自有文稿“讲话.txt”一字不差；不是同一稿的，请改写',
  );
});
