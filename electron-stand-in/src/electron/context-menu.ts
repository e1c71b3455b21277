import type * as Electron from 'electron'

import { strict } from '../shared/strict.ts'
import type { ContextMenuAsked } from '../shared/world-messages.ts'
import type { WebContents } from './web-contents.ts'

/** Emits `context-menu` with what is known of where it was asked for. */
export function askForContextMenu(contents: WebContents, asked: ContextMenuAsked): void {
  const { x, y, keyboard, isEditable, selectionText, ...editFlags } = asked
  const params = strict('ContextMenuParams', {
    x,
    y,
    frame: contents.mainFrame,
    menuSourceType: keyboard ? 'keyboard' : 'mouse',
    isEditable,
    selectionText,
    editFlags: strict('EditFlags', editFlags),
    pageURL: contents.getURL(),
    misspelledWord: '',
    dictionarySuggestions: [],
  } satisfies Partial<Record<keyof Electron.ContextMenuParams, unknown>>)
  contents.emit('context-menu', {}, params)
}
