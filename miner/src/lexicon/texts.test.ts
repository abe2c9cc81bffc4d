import { describe, expect, it } from 'vitest';
import { foldText, kindOfFolder } from './texts.js';

describe('kindOfFolder', () => {
  it.each([
    ['gov_work_report_county', 'workReport'],
    ['npc_resolution', 'partyPaper'],
    ['policy_doc', 'policy'],
    ['admin_regulation', 'contrast'],
    ['2024年讲话', 'other'],
  ])('maps %s to %s', (folder, kind) => {
    expect(kindOfFolder(folder, ['admin_regulation'])).toBe(kind);
  });
});

describe('foldText', () => {
  it.each([
    ['marks are made full-width', '同志们:求真,务实;好!', '同志们：求真，务实；好！'],
    ['spaces end a line', '求真　　务实\r\n实干', '求真\n务实\n实干'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
