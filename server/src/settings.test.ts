import { expect, it } from 'vitest';
import { rules } from '../../core/src/index.js';
import { resolveSection, SettingsStore } from './settings.js';

const [rule] = rules.map(({ meta }) => meta.id);

it('settings files override the editor’s section', () => {
  const section = { severity: { [rule!]: 'hint' }, locale: 'en', terms: ['甲'] };
  const { settings } = resolveSection(section, [{ rules: { [rule!]: 'off' }, terms: ['乙'] }]);
  expect(settings.analysis.severity[rule!]).toBe('off');
  expect(settings.analysis).toMatchObject({ locale: 'en', terms: ['甲', '乙'] });
});

it.each([
  undefined,
  null,
  3,
  'always',
  [],
  { activation: 'often', documentDate: 2024, codeLens: true, speechRate: 'fast' },
])('%j gives the defaults', (section) => {
  const { settings } = resolveSection(section, []);
  expect(settings).toMatchObject({
    activation: 'auto',
    documentDate: undefined,
    codeLens: 'sections',
    speechRate: 200,
  });
});

it('reads activation and date, and reports only problems of the editor’s section', () => {
  const section = { activation: 'never', documentDate: '2024', severity: { [rule!]: 'loud' } };
  const { settings, problems } = resolveSection(section, [{ terms: 1 }]);
  expect(settings).toMatchObject({ activation: 'never', documentDate: '2024' });
  expect(problems.map(({ path }) => path)).toEqual([['rules', rule]]);
});

it.each([
  ['title', 180, { codeLens: 'title', speechRate: 180 }],
  ['all', 1, { codeLens: 'sections', speechRate: 200 }],
])(
  'uses code lens %s and %i characters a minute as far as they are valid',
  (codeLens, speechRate, taken) => {
    expect(resolveSection({ codeLens, speechRate }, []).settings).toMatchObject(taken);
  },
);

it('loads once for each document, and again after forgetting', async () => {
  const asked: string[] = [];
  const store = new SettingsStore((uri) => {
    asked.push(uri);
    return Promise.resolve(resolveSection({}, []).settings);
  });
  expect(await store.of('a')).toBe(await store.of('a'));
  await store.of('b');
  store.forget('a');
  await store.of('a');
  store.forgetAll();
  await store.of('b');
  expect(asked).toEqual(['a', 'b', 'a', 'b']);
});
