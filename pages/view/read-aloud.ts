import { findSpoken, type SpokenPlace, topOfView } from './spoken-places.js';

/** Reads the sheets aloud with a local voice, from the first visible line. */
export class ReadAloud {
  readonly #content: HTMLElement;
  /** Number of the current reading, because a cancelled utterance still fires `end`. */
  #run = 0;
  #isReading = false;

  constructor(content: HTMLElement) {
    this.#content = content;
  }

  /** Starts or stops reading. */
  async toggle(): Promise<void> {
    if (this.#isReading) {
      this.stop();
      return;
    }
    this.#run += 1;
    const run = this.#run;
    this.#show(true, '');
    const voice = await findVoice();
    if (run !== this.#run) return;
    if (voice) this.#read(findSpoken(this.#content), voice, run);
    else this.#show(false, this.#button?.dataset.none ?? '');
  }

  /** Stops reading. */
  stop(): void {
    if (!this.#isReading) return;
    this.#run += 1;
    speechSynthesis.cancel();
    this.#show(false, '');
  }

  #read(places: readonly SpokenPlace[], voice: SpeechSynthesisVoice, run: number): void {
    const [place, ...rest] = places;
    if (run !== this.#run) return;
    if (!place) {
      this.#show(false, '');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(place.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => this.#read(rest, voice, run);
    utterance.onerror = () => {
      if (run === this.#run) this.#show(false, this.#button?.dataset.failed ?? '');
    };
    CSS.highlights.set(HIGHLIGHT, new Highlight(place.range));
    this.#scrollTo(place.range);
    speechSynthesis.speak(utterance);
  }

  #scrollTo(range: Range): void {
    const { top, bottom } = range.getBoundingClientRect();
    const limit = topOfView(this.#content);
    if (top < limit || bottom > innerHeight) scrollBy({ top: top - limit - ABOVE });
  }

  get #button(): HTMLElement | null {
    return this.#content.querySelector<HTMLElement>('[data-do="read"]');
  }

  #show(isReading: boolean, status: string): void {
    this.#isReading = isReading;
    if (!isReading) CSS.highlights.delete(HIGHLIGHT);
    this.#button?.setAttribute('aria-pressed', String(isReading));
    const place = this.#content.querySelector('[role="status"]');
    if (place) place.textContent = status;
  }
}

/** The name of the CSS highlight for the current sentence. */
const HIGHLIGHT = 'reading';
/** Pixels shown above the current sentence after scrolling. */
const ABOVE = 40;

/** A local Chinese voice, if there is one. Remote voices are never used, because the draft would be sent to them. */
async function findVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (typeof speechSynthesis === 'undefined') return undefined;
  if (speechSynthesis.getVoices().length === 0) await voicesLoaded();
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && CHINESE.test(lang));
}

/** zh-CN zh_CN cmn-Hans */
const CHINESE = /^(?:zh|cmn)\b/iu;

/** Waits until voices are loaded, which happens some time after the first request, or until a timeout. */
function voicesLoaded(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      speechSynthesis.removeEventListener('voiceschanged', done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, LONGEST_WAIT_MS);
    speechSynthesis.addEventListener('voiceschanged', done);
  });
}

const LONGEST_WAIT_MS = 1500;
