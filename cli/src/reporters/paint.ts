import { styleText } from 'node:util';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'gray';

/** One function per style, which wraps a text in the control sequences of the style. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

/** Creates the styles; without `color` they return the text unchanged. */
export function createPaint(color: boolean): Paint {
  // The caller has already considered the terminal, NO_COLOR and --no-color.
  const paint = (style: Style) => (text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    red: paint('red'),
    green: paint('green'),
    yellow: paint('yellow'),
    blue: paint('blue'),
    cyan: paint('cyan'),
    gray: paint('gray'),
  };
}
