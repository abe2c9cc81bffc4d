import type { HealthReport, Span } from '../../../core/src/index.js';
import { html, type Html } from '../html.js';
import { linkTo, type PageDraft, toRangeText } from '../page.js';
import { REPORT_WORDS } from './report-words.js';

/** Maximum number of bars that can be distinguished; with more paragraphs each bar stands for a group. */
const MOST_BARS = 240;
/** Number of the hollowest bars that are listed. */
const MOST_LISTED = 5;
/** Width and height of a bar in units of the SVG. */
const BAR = 10;
const HEIGHT = 100;

interface Bar {
  /** Numbers of the first and the last paragraph, from 1. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Mean weighted by length, from 0 to 1. */
  readonly hollowness: number;
}

type Paragraphs = HealthReport['paragraphs'];

/** A bar chart of the paragraphs, and the same data as lists for screen readers. */
export function renderStrip(paragraphs: Paragraphs, draft: PageDraft): Html {
  const words = REPORT_WORDS[draft.locale];
  const bars = toBars(paragraphs);
  const hollowest = bars
    .filter(({ hollowness }) => hollowness > 0)
    .sort((a, b) => b.hollowness - a.hollowness)
    .slice(0, MOST_LISTED);
  const [worst] = hollowest;
  if (!worst) return html`<p>${words.noClauses}</p>`;
  const label = words.stripLabel(paragraphs.length, words.paragraphs(worst.first, worst.last));
  return html`<p class="note">${words.stripHelp}</p>
    ${drawStrip(bars, label, draft)}
    <h3>${words.hollowest}</h3>
    ${listBars(hollowest, draft)}
    <details id="all-paragraphs">
      <summary>${words.allParagraphs}</summary>
      ${listBars(bars, draft)}
    </details>`;
}

function drawStrip(bars: readonly Bar[], label: string, draft: PageDraft): Html {
  const width = bars.length * BAR;
  return html`<svg
    class="strip"
    role="img"
    aria-label="${label}"
    viewBox="0 0 ${width} ${HEIGHT}"
    preserveAspectRatio="none"
  >
    <line class="half" x1="0" x2="${width}" y1="${HEIGHT / 2}" y2="${HEIGHT / 2}" />
    ${bars.map((bar, index) => drawBar(bar, index, draft))}
  </svg>`;
}

function drawBar({ span, hollowness, first, last }: Bar, index: number, draft: PageDraft): Html {
  const height = Math.max(hollowness * HEIGHT, 2);
  const name = REPORT_WORDS[draft.locale].paragraphs(first, last);
  const from = draft.positionAt(span.start);
  return html`<rect
    class="${levelOf(hollowness)}"
    x="${index * BAR + 1}"
    y="${(HEIGHT - height).toFixed(1)}"
    width="${BAR - 2}"
    height="${height.toFixed(1)}"
    data-go="${toRangeText(from, draft.positionAt(span.end))}"
    ><title>${name} ${percent(hollowness)}</title></rect
  >`;
}

/** The colour class: a third of the range each. The exact value is the height. */
function levelOf(hollowness: number): string {
  return hollowness < 1 / 3 ? 'low' : hollowness < 2 / 3 ? 'middle' : 'high';
}

function listBars(bars: readonly Bar[], draft: PageDraft): Html {
  const words = REPORT_WORDS[draft.locale];
  return html`<ul class="bars">
    ${bars.map(
      ({ first, last, span, hollowness }) =>
        html`<li>
          <span class="count">${words.hollow} ${percent(hollowness)}</span>
          ${linkTo(draft, span, `${words.paragraphs(first, last)}　${opening(draft.text, span)}`)}
        </li>`,
    )}
  </ul>`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

const LONGEST_OPENING = 24;

function opening(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + LONGEST_OPENING));
  return words.replaceAll(/\s+/gu, ' ') + (end - start > LONGEST_OPENING ? '…' : '');
}

/** Groups paragraphs into bars, as few paragraphs per bar as `MOST_BARS` allows. */
function toBars(paragraphs: Paragraphs): readonly Bar[] {
  const size = Math.max(1, Math.ceil(paragraphs.length / MOST_BARS));
  const bars: Bar[] = [];
  for (let first = 0; first < paragraphs.length; first += size) {
    const group = paragraphs.slice(first, first + size);
    const [head] = group;
    if (!head) break;
    const characters = group.reduce((sum, one) => sum + one.characters, 0);
    const hollow = group.reduce((sum, one) => sum + one.hollowness * one.characters, 0);
    bars.push({
      first: first + 1,
      last: first + group.length,
      span: head.span,
      hollowness: characters === 0 ? 0 : hollow / characters,
    });
  }
  return bars;
}
