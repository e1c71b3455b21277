import type * as Electron from 'electron'

import { strict } from '../shared/strict.ts'
import { allContents } from './web-contents.ts'

/** Answers a copy command with a text of its own; nothing has to be selected. */
const COPY = (text: string): string => `(() => {
  document.addEventListener('copy', (event) => {
    event.clipboardData.setData('text/plain', ${JSON.stringify(text)});
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true, once: true });
  return document.execCommand('copy');
})()`

/** `clipboard`, through whichever page is there: the browser has it, and Node has not. */
export const clipboard = strict('clipboard', {
  async writeText(text: string): Promise<void> {
    const [contents] = allContents()
    if ((await contents?.executeJavaScript(COPY(text), true)) === true) return
    throw new Error('not in the stand-in: clipboard.writeText without a page that has been shown')
  },
}) satisfies Pick<Electron.Clipboard, 'writeText'>
