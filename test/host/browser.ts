import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './chromium.js';

/** 127.0.0.1, localhost, and names below it, each of which is an origin of its own for VS Code for the Web. */
const LOOPBACK = /^(?:127\.0\.0\.1|(?:[\w-]+\.)?localhost)$/u;

/** Milliseconds; what takes longer on a machine with two other jobs does not come. */
const WAIT_LIMIT = 60_000;

/** A window of the browser; closing the browser closes it. */
export interface BrowserWindow {
  readonly browser: Browser;
  readonly page: Page;
}

/** Opens a headless window (`HEADED=1` shows it) that can reach nothing but this machine. */
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
