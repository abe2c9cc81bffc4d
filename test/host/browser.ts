import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './chromium.js';

/** 127.0.0.1, localhost and its subdomains, which VS Code for the Web uses as separate origins. */
const LOOPBACK = /^(?:127\.0\.0\.1|(?:[\w-]+\.)?localhost)$/u;

/** In milliseconds; enough even on a machine with two other jobs. */
const WAIT_LIMIT = 60_000;

/** A browser with one page; closing the browser closes the page. */
export interface BrowserWindow {
  readonly browser: Browser;
  readonly page: Page;
}

/**
 * Opens a headless window (`HEADED=1` shows it) that can only reach this machine.
 *
 * @throws If no Chromium is found.
 */
export async function openBrowserWindow(): Promise<BrowserWindow> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found; set CHROMIUM to one');
  const browser = await chromium.launch({
    executablePath,
    headless: process.env.HEADED !== '1',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
  });
  await context.route(
    ({ protocol, hostname }) => protocol.startsWith('http') && !LOOPBACK.test(hostname),
    (route) => route.abort(),
  );
  context.setDefaultTimeout(WAIT_LIMIT);
  return { browser, page: await context.newPage() };
}
