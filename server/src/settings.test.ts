import { expect, it } from 'vitest';
import { rules } from '../../core/src/index.js';
import { resolveSection, SettingsStore } from './settings.js';

const [rule] = rules.map(({ meta }) => meta.id);

it('lays the settings files over the editor’s section', () => {
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
])('of %j nothing is taken', (section) => {
  const { settings } = resolveSection(section, []);
  expect(settings).toMatchObject({
    activation: 'auto',
    documentDate: undefined,
    codeLens: 'sections',
    speechRate: 200,
  });
});

it('takes activation and date, and names what the editor has wrong', () => {
  const section = { activation: 'never', documentDate: '2024', severity: { [rule!]: 'loud' } };
  const { settings, problems } = resolveSection(section, [{ terms: 1 }]);
  expect(settings).toMatchObject({ activation: 'never', documentDate: '2024' });
  expect(problems.map(({ path }) => path)).toEqual([['rules', rule]]);
});

it.each([
  ['title', 180, { codeLens: 'title', speechRate: 180 }],
  ['all', 1, { codeLens: 'sections', speechRate: 200 }],
])(
  'of the figures %s at %i a minute are taken as far as they can be used',
  (codeLens, speechRate, taken) => {
    expect(resolveSection({ codeLens, speechRate }, []).settings).toMatchObject(taken);
  },
);

it('asks once for each document, and again when it has forgotten', async () => {
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
