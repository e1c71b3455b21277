import {
  BrowserWindow,
  clipboard,
  Menu,
  type App,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron'

import {
  contextMenu,
  type ContextMenuItem,
  type ContextMenuWords,
} from './context-menu-template.ts'

interface Parts {
  app: Pick<App, 'on'>
  words: () => ContextMenuWords
  /** The text of a win, removed or not; undefined where there is none with this id. */
  textOf: (winId: string) => string | undefined
}

/** The menu of a right click in a page. */
export interface ContextMenus {
  /** What the next one is opened on: a page says so first, since Electron tells of no element. */
  about(winId: string | null): void
}

/** Offers a menu at a right click, and at the menu key, in every page. */
export function offerContextMenus({ app, words, textOf }: Parts): ContextMenus {
  let winId: string | null = null

  app.on('web-contents-created', (_, contents) => {
    contents.on('context-menu', (_, params) => {
      const win = winId === null ? undefined : textOf(winId)
      open(contents, contextMenu({ ...params, win }, words()), params)
    })
  })
  return {
    about(id) {
      winId = id
    },
  }
}

function open(
  contents: WebContents,
  items: readonly ContextMenuItem[],
  params: Pick<ContextMenuParams, 'x' | 'y' | 'frame' | 'menuSourceType'>,
): void {
  if (items.length === 0) return
  const window = BrowserWindow.fromWebContents(contents)
  Menu.buildFromTemplate(items.map(template)).popup({
    ...(window && { window }),
    // For what macOS adds by itself, such as Services.
    ...(params.frame && { frame: params.frame }),
    sourceType: params.menuSourceType,
    // The pointer may be anywhere while the menu key is pressed.
    ...(params.menuSourceType === 'keyboard' && { x: params.x, y: params.y }),
  })
}

function template(item: ContextMenuItem): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'role':
      return { role: item.role, label: item.label, enabled: item.enabled }
    case 'copy-text':
      return { label: item.label, click: () => void clipboard.writeText(item.text) }
  }
}
