import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { shippedSettings } from '../../../data/shipped-lexicon.js';
import type { Settings } from '../../settings/settings.js';
import { applyEdits } from '../../text/text-edit.js';
import { fillPlaces, type FillAnswer } from './fill-places.js';
import { findOpenPlaces, type OpenGroup } from './open-places.js';

function find(text: string, placeholders: Settings['placeholders'] = {}): readonly OpenGroup[] {
  const document = parseDocument(text, { today: { year: 2026 } });
  return findOpenPlaces(document, { ...shippedSettings, placeholders });
}

/** 2×人名 **同志, one for each group. */
function checkGroups(text: string, groups: readonly string[]): void {
  expect(
    find(text).map(({ opening: { missing, before, signs, after }, places }) => {
      return `${places.length} ${missing} ${before}${signs}${after}`;
    }),
  ).toEqual(groups);
}

describe('open places', () => {
  it.each([
    ['请**同志发言，**同志作准备。', ['2 person **同志']],
    ['×书记、×市长出席，×书记讲话。', ['2 person ×书记', '1 person ×市长']],
    ['**区与**县签约，**区先行。', ['2 place **区', '1 place **县']],
    [
      '省委×届×次全会、市委×届×次全会精神。',
      ['1 ordinal ×届', '1 ordinal ×次全会', '1 ordinal ×届', '1 ordinal ×次全会'],
    ],
  ] as const)('%s', checkGroups);

  it('are not grouped where each is a separate number or day', () => {
    checkGroups('引进博士×人，引进硕士×人。', ['1 number ×人', '1 number ×人']);
    checkGroups('×月×日开工，×月×日完工。', ['1 date ×月×日', '1 date ×月×日']);
  });

  it('are notes, grouped where they are separate lines', () => {
    const text =
      '投资【待补充】亿元，产值【待补充】亿元。\n（略）\n二是抓落实。\n（略）\n谢谢大家！';
    checkGroups(text, ['1 note 【待补充】', '1 note 【待补充】', '2 note （略）']);
    const open = find(text);
    const answers = open.map(({ id, places }, index) => {
      return { group: id, of: places.length, text: ['三', '四', ''][index] ?? '' };
    });
    expect(applyEdits(text, fillPlaces(open, answers).edits)).toBe(
      '投资三亿元，产值四亿元。\n二是抓落实。\n谢谢大家！',
    );
  });

  it('accept a complete name where the draft has a part of it', () => {
    const text = '请张××同志发言，到**区调研。';
    const open = find(text);
    const answers = open.map(({ id, places, opening: { missing } }) => {
      return { group: id, of: places.length, text: missing === 'person' ? '张建国' : '西山区' };
    });
    expect(applyEdits(text, fillPlaces(open, answers).edits)).toBe(
      '请张建国同志发言，到西山区调研。',
    );
  });

  it('are two years at the two ends of a range', () => {
    const years = find('20xx年—20xx年，全县完成投资三亿元。').map(
      ({ proposals }) => proposals[0]?.text,
    );
    expect(years).toEqual(['2025年', '2026年']);
  });

  it('are grouped by the word after them where the kind is unknown', () => {
    checkGroups('奋力开启×教育新征程，办好×教育，统一×标准。', [
      '2 content ×教育',
      '1 content ×标准',
    ]);
  });

  it('are different years where they have different roles in the sentence', () => {
    const groups = find('总结20xx年工作，部署20xx年工作。\n20xx年是关键之年。').map(
      ({ places, proposals }) => [places.length, proposals[0]?.text],
    );
    expect(groups).toEqual([
      [1, '2025年'],
      [2, '2026年'],
    ]);
    checkGroups('从20xx年—20xx年，到20xx年全面建成，我区已于20xx年完成。', [
      '1 year 20xx年',
      '1 year 20xx年',
      '1 year 20xx年',
      '1 year 20xx年',
    ]);
  });

  it('have an excerpt of their line', () => {
    const [group] = find('刚才，𠮷**同志对我区今年乃至今后一个时期的工作作了安排，讲得很好。');
    expect(group?.places[0]?.excerpt).toBe('刚才，𠮷｢**｣同志对我区今年乃至今后一个时…');
  });

  it('that are ignored in the text are left out', () => {
    expect(find('<!-- biganzi-disable-next-line placeholder-blank -->\n请**同志发言。')).toEqual(
      [],
    );
  });
});

describe('proposals', () => {
  it.each([
    ['请**同志发言。', { '**同志': '王明同志' }, ['王明']],
    ['请**同志发言。', { '**同志': '王明' }, ['王明']],
    ['请**同志发言。', { '**': '王明' }, ['王明']],
    ['在**区召开。', { '**区': '西山区', '**': '东山' }, ['西山', '东山']],
    ['共×人。', { '×': '台州' }, []],
    ['共×人。', { '×人': '20人' }, ['20']],
    ['请**同志发言。', { '**': '**' }, []],
    ['办好×教育。', { '×': '台州' }, ['台州', '']],
    ['在2024年工作会议上的讲话\n今年是20xx年。', {}, ['2024年', '2026年', '2025年']],
    ['庆祝中国共产党成立一百周年，20xx年开局良好。', {}, ['2021年', '2026年', '2025年']],
    ['---\ndate: 2024-02-19\n---\n20××年×月×日', {}, ['2024年2月19日']],
    ['---\ndate: 2024-02-19\n---\n2023年×月×日', {}, []],
    ['---\ndate: 2024-02\n---\n20××年×月×日', {}, []],
  ] as const)('%s %j', (text, placeholders, proposals) => {
    const group = find(text, placeholders).at(-1);
    expect(group?.proposals.map((proposal) => proposal.text)).toEqual(proposals);
  });
});

describe('filling in', () => {
  const TEXT = '请**同志发言，**同志作准备，**区20xx年、全市×教育。';
  const groups = find(TEXT);
  const answer = (index: number, text: string, place?: number): FillAnswer => ({
    group: groups[index]?.id ?? '',
    of: groups[index]?.places.length ?? 0,
    text,
    ...(place !== undefined && { place }),
  });

  it.each([
    [[answer(0, '王明')], '请王明同志发言，王明同志作准备，**区20xx年、全市×教育。'],
    [[answer(0, '李红', 1)], '请**同志发言，李红同志作准备，**区20xx年、全市×教育。'],
    [
      [answer(3, ''), answer(2, '2026年'), answer(1, '西山')],
      '请**同志发言，**同志作准备，西山区2026年、全市教育。',
    ],
    [[], TEXT],
  ])('%j', (answers, text) => {
    expect(applyEdits(TEXT, fillPlaces(groups, answers).edits)).toBe(text);
  });

  it('returns entries to keep: names, but no years and no numbers', () => {
    const { kept } = fillPlaces(groups, [
      answer(0, '王明'),
      answer(1, '西山'),
      answer(2, '2026年'),
    ]);
    expect(kept).toEqual({ '**同志': '王明同志', '**区': '西山区' });
  });

  it('keeps a place without a noun only if it occurs twice', () => {
    const kept = (text: string) => {
      const open = find(text);
      const all = open.map(({ id, places }) => ({ group: id, of: places.length, text: '西山' }));
      return fillPlaces(open, all).kept;
    };
    expect(kept('办好×教育，发展×教育，统一×标准。')).toEqual({ '×教育': '西山教育' });
  });

  it('skips groups that have changed since', () => {
    const changed = find('请**同志发言，**区20xx年。');
    const { edits, filled, missed } = fillPlaces(changed, [answer(0, '王明'), answer(1, '西山')]);
    expect({ filled, missed, edits: edits.length }).toEqual({ filled: 1, missed: 1, edits: 1 });
  });

  it('leaves no open place when all are answered', () => {
    const answers = groups.map((_, index) => answer(index, '西山'));
    expect(find(applyEdits(TEXT, fillPlaces(groups, answers).edits))).toEqual([]);
  });
});
