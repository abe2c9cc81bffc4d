import assert from 'node:assert/strict';
import { ConfigurationTarget, workspace } from 'vscode';
import { until } from '../until.js';
import { findingsIn, firstFinding, openDraft, ruleOf, SPEECH } from './drafts.js';

describe('a changed setting applies at once', () => {
  afterEach(async () => {
    await set('activation', undefined);
    await set('severity.placeholder-year', undefined);
  });

  it('biganzi.activation', async () => {
    const readme = await openDraft('README.md');
    await set('activation', 'always');
    await firstFinding(readme, 'placeholder-year');
    await set('activation', 'auto');
    await until('no finding', () => findingsIn(readme).length === 0);
  });

  it('biganzi.severity', async () => {
    const speech = await openDraft(SPEECH);
    await firstFinding(speech, 'placeholder-year');
    await set('severity.placeholder-year', 'off');
    await until(
      'no year',
      () => !findingsIn(speech).some((finding) => ruleOf(finding) === 'placeholder-year'),
    );
    assert.notEqual(findingsIn(speech).length, 0);
    await set('severity.placeholder-year', 'error');
    await firstFinding(speech, 'placeholder-year');
  });
});

async function set(name: string, value: string | undefined): Promise<void> {
  await workspace.getConfiguration('biganzi').update(name, value, ConfigurationTarget.Workspace);
}
