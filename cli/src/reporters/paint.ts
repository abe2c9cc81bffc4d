import { styleText } from 'node:util';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | 'gray';

/** One function a style, from a text to the text as a terminal shows it in that style. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

/** Styles with the control sequences of terminals, or none where `color` is false. */
export function createPaint(color: boolean): Paint {
  // Whether the output is a terminal was asked by the caller, with NO_COLOR and --no-color.
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
