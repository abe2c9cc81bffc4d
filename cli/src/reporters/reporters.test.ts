import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { createLineMap, type Diagnostic, rules } from '../../../core/src/index.js';
import { toTerminalText } from './display-width.js';
import { reportGnu } from './gnu.js';
import { reportJson } from './json.js';
import { type CheckedDraft, locateFinding } from './located-finding.js';
import { reportSarif, toUri } from './sarif.js';
import { reportText, summarizeText, type TextStyle } from './text.js';

const TEXT = '同志们：\r\n  总结20xx年工作，\r\n𠮷安部署20xx年工作。\r\n导航\r\n导航';

const DIAGNOSTICS: readonly Diagnostic[] = [
  finding('placeholder-year', '20xx年', 0),
  finding('placeholder-year', '20xx年', 20),
  { ...finding('web-residue', '导航\r\n导航', 0), severity: 'warning', fixes: [] },
];

function finding(rule: string, quote: string, from: number): Diagnostic {
  const start = TEXT.indexOf(quote, from);
  const span = { start, end: start + quote.length };
  return {
    rule,
    severity: 'error',
    span,
    message: `没有填写：${quote.slice(0, 2)}`,
    fixes: [{ title: '填为 2026年', safe: false, edits: [{ span, newText: '2026年' }] }],
    related: [{ span: { start: 0, end: 3 }, message: '这里' }],
    unnecessary: false,
  };
}

const DRAFT: CheckedDraft = {
  file: '讲话 1.txt',
  text: TEXT,
  findings: DIAGNOSTICS.map((diagnostic) => locateFinding(diagnostic, createLineMap(TEXT))),
};

const STYLE: TextStyle = { locale: 'zh', color: false, width: 60, perRule: Infinity };

describe('reportGnu', () => {
  it('writes one line per finding in the GNU format', () => {
    expect(reportGnu(DRAFT)).toBe(
      [
        '讲话 1.txt:2:5: error: 没有填写：20 [placeholder-year]\n',
        '讲话 1.txt:3:6: error: 没有填写：20 [placeholder-year]\n',
        '讲话 1.txt:4:1: warning: 没有填写：导航 [web-residue]\n',
      ].join(''),
    );
  });
});

describe('reportText', () => {
  it('shows place, line, carets, fixes and related lines', () => {
    expect(reportText(DRAFT, STYLE)).toMatchInlineSnapshot(`
      "讲话 1.txt:2:5 错误 placeholder-year 没有填写：20
          2 │ 总结20xx年工作，
            │     ^^^^^^
            │ 改法：填为 2026年
            │ 另见第 1 行

      讲话 1.txt:3:6 错误 placeholder-year 没有填写：20
          3 │ 𠮷安部署20xx年工作。
            │         ^^^^^^
            │ 改法：填为 2026年
            │ 另见第 1 行

      讲话 1.txt:4:1 警告 web-residue 没有填写：导航
          4 │ 导航
            │ ^^^^ 至第 5 行
            │ 另见第 1 行

      "
    `);
  });

  it('counts the findings that it does not show', () => {
    const report = reportText(DRAFT, { ...STYLE, perRule: 1 });
    expect(report.match(/placeholder-year 没有/gu)).toHaveLength(1);
    expect(report).toContain('placeholder-year 另有 1 处未列出\n');
  });

  it('writes nothing for a draft without findings', () => {
    expect(reportText({ ...DRAFT, findings: [] }, STYLE)).toBe('');
  });

  it('replaces control characters in file names and messages', () => {
    const report = reportText({ ...DRAFT, file: 'a\u001b[31m.txt' }, STYLE);
    expect(report).toContain('a\ufffd[31m.txt:2:5');
    expect(report).not.toContain('\u001b');
  });

  it('colours on demand without changing the text', () => {
    const colored = reportText(DRAFT, { ...STYLE, color: true });
    expect(colored).toContain('\u001b[31m^^^^^^\u001b[39m');
    expect(colored.replaceAll(/\u001b\[\d+m/gu, '')).toBe(reportText(DRAFT, STYLE));
  });
});

describe('summarizeText', () => {
  it.each([
    [
      'zh',
      { error: 3, warning: 7, information: 0, hint: 2 },
      '共 12 处：错误 3，警告 7，提示 2（检查了 4 个文件）',
    ],
    ['zh', { error: 0, warning: 0, information: 0, hint: 0 }, '检查了 4 个文件，没有发现问题'],
    [
      'en',
      { error: 1, warning: 0, information: 2, hint: 0 },
      'Findings: 3 (error 1, information 2), files checked: 4',
    ],
    ['en', { error: 0, warning: 0, information: 0, hint: 0 }, 'Files checked: 4, nothing found'],
  ] as const)('%s %j', (locale, counts, sentence) => {
    expect(summarizeText(4, counts, { ...STYLE, locale })).toBe(`${sentence}\n`);
  });
});

describe('reportJson', () => {
  it('counts from one, in UTF-16 units, ends exclusive', () => {
    const rows: unknown = JSON.parse(reportJson([DRAFT]));
    expect(rows).toMatchObject([
      { line: 2, column: 5 },
      { line: 3, column: 6 },
      { line: 4, column: 1 },
    ]);
    expect((rows as unknown[])[1]).toEqual({
      file: '讲话 1.txt',
      line: 3,
      column: 6,
      endLine: 3,
      endColumn: 11,
      rule: 'placeholder-year',
      severity: 'error',
      message: '没有填写：20',
      fixes: [
        {
          title: '填为 2026年',
          safe: false,
          edits: [{ line: 3, column: 6, endLine: 3, endColumn: 11, newText: '2026年' }],
        },
      ],
    });
  });

  it('is an empty array without findings', () => {
    expect(JSON.parse(reportJson([{ ...DRAFT, findings: [] }]))).toEqual([]);
  });
});

describe('reportSarif', () => {
  /** The only run of the log. */
  function checkRun(draft: CheckedDraft): Run {
    const log = JSON.parse(
      reportSarif([draft], {
        version: '1.2.3',
        rules,
        pageOf: (rule) => `https://example.org/${rule}`,
        problems: ['b.txt：没有读取权限'],
      }),
    ) as Log;
    return log.runs[0]!;
  }

  it('describes every rule with its page', () => {
    const { driver } = checkRun(DRAFT).tool;
    expect(driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id));
    expect(driver.rules?.[0]?.helpUri).toBe(`https://example.org/${rules[0]!.meta.id}`);
  });

  it('gives regions in UTF-16 units, with fixes and the rule by index', () => {
    const { columnKind, results = [] } = checkRun(DRAFT);
    const region = { startLine: 3, startColumn: 6, endLine: 3, endColumn: 11 };
    expect(columnKind).toBe('utf16CodeUnits');
    expect(rules[results[1]!.ruleIndex!]?.meta.id).toBe('placeholder-year');
    expect(results[1]).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '%E8%AE%B2%E8%AF%9D%201.txt' },
            region,
          },
        },
      ],
      fixes: [
        {
          artifactChanges: [
            { replacements: [{ deletedRegion: region, insertedContent: { text: '2026年' } }] },
          ],
        },
      ],
    });
    expect(results[2]).not.toHaveProperty('fixes');
  });

  it('reports what could not be checked', () => {
    const [invocation] = checkRun(DRAFT).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toBe('b.txt：没有读取权限');
  });

  it.each([
    ['drafts/a.txt', 'drafts/a.txt'],
    ['/home/me/a b.txt', 'file:///home/me/a%20b.txt'],
  ])('converts %s to a URI', (file, uri) => {
    const [result] = checkRun({ ...DRAFT, file }).results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });
});

it.each([
  ['C:\\drafts\\a.txt', '\\', 'file:///C:/drafts/a.txt'],
  ['2026\\a.txt', '\\', '2026/a.txt'],
  ['a\\b.txt', '/', 'a%5Cb.txt'],
  ['C:\\a.txt', '/', 'C%3A%5Ca.txt'],
  ['\ud842.txt', '/', '%EF%BF%BD.txt'],
])('converts %s with the path separator %s to a URI', (file, separator, uri) => {
  expect(toUri(file, separator)).toBe(uri);
});

it('escapes control characters in JSON', () => {
  const draft: CheckedDraft = { ...DRAFT, file: '\u009b31m\u202e.txt' };
  const json = reportJson([draft]);
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
  expect((JSON.parse(json) as { file: string }[])[0]?.file).toBe(draft.file);
});

it.each([
  ['\u001b[1m一\u001b[22m\n\t二\r\n', '\u001b[1m一\u001b[22m\n\t二\r\n'],
  ['\u001b[2J\u001b]0;x\u0007', '\ufffd[2J\ufffd]0;x\ufffd'],
  ['a\rb\u009b31m\u202e', 'a\ufffdb\ufffd31m\ufffd'],
])('%j is written to a terminal as %j', (text, shown) => {
  expect(toTerminalText(text)).toBe(shown);
});
