/** The snippets of `snippets/`, built into the bundle so that the server reads no file for them. */
import achievement from '../../snippets/achievement.json';
import agenda from '../../snippets/agenda.json';
import appeal from '../../snippets/appeal.json';
import closing from '../../snippets/closing.json';
import deployment from '../../snippets/deployment.json';
import opening from '../../snippets/opening.json';
import pledge from '../../snippets/pledge.json';
import problem from '../../snippets/problem.json';
import requirement from '../../snippets/requirement.json';
import safeguard from '../../snippets/safeguard.json';
import transition from '../../snippets/transition.json';
import written from '../../snippets/written.json';
import { type SnippetSource, toSnippets } from '../../core/src/index.js';

const FILES: readonly unknown[] = [
  opening,
  agenda,
  achievement,
  problem,
  transition,
  deployment,
  requirement,
  safeguard,
  pledge,
  appeal,
  closing,
  written,
];

let source: SnippetSource | undefined;

/** All shipped snippets, built on the first call, because most sessions never need them. */
export function shippedSource(): SnippetSource {
  source ??= { name: 'shipped', snippets: FILES.flatMap(toSnippets) };
  return source;
}
