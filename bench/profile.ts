import { Session, type Profiler } from 'node:inspector/promises';

/** Runs the work under the sampling profiler and lists functions by self time. */
export async function profile(work: () => unknown, top = 30): Promise<string> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  await work();
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();
  return formatProfile(taken, top);
}

function formatProfile({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, top: number) {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const spent = new Map<string, number>();
  let total = 0;
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '?';
    if (OUTSIDE.has(name)) return;
    const time = timeDeltas[index] ?? 0;
    spent.set(name, (spent.get(name) ?? 0) + time);
    total += time;
  });
  return [...spent]
    .sort(([, a], [, b]) => b - a)
    .slice(0, top)
    .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`)
    .join('\n');
}

/** Samples outside our code: waiting processes and the profiler itself. */
const OUTSIDE = new Set(['(program)', '(idle)', '(root)', 'dispatch']);

function nameOf({ callFrame }: Profiler.ProfileNode): string {
  const { functionName, url, lineNumber } = callFrame;
  const file = url.split('/').at(-1) ?? '';
  return `${functionName || '(anonymous)'}${file ? `  ${file}:${lineNumber + 1}` : ''}`;
}
