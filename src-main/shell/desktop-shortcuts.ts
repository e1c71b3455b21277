import type { App, JumpListCategory, Menu, MenuItemConstructorOptions } from 'electron'

import { LOG, THIS_WEEK } from './launch.ts'

/** What the desktop's own menu of the app says, from the catalog. */
export interface DesktopShortcutWords {
  log: string
  week: string
}

interface Actions {
  log: () => void
  week: () => void
}

/**
 * What Windows offers at a right click on the app in its task bar and its Start menu. It starts the
 * program, which hands the wish over to the one that is running.
 *
 * @param start the program and its first argument, which is the app's folder where it is not packaged
 */
export function jumpList(
  { log, week }: DesktopShortcutWords,
  { program, appFolder }: { program: string; appFolder: string | undefined },
): JumpListCategory[] {
  const before = appFolder === undefined ? '' : `"${appFolder}" `
  const task = (title: string, argument: string) => ({
    type: 'task' as const,
    title,
    program,
    args: `${before}${argument}`,
    iconPath: program,
    iconIndex: 0,
  })
  return [{ type: 'tasks', items: [task(log, LOG), task(week, THIS_WEEK)] }]
}

/** What macOS offers at a right click on the icon in the Dock. */
export function dockMenu(
  words: DesktopShortcutWords,
  { log, week }: Actions,
): MenuItemConstructorOptions[] {
  return [
    { label: words.log, click: log },
    { label: words.week, click: week },
  ]
}

/**
 * Puts them where this system has them. On Linux they are in the desktop entry, which the package
 * brings (electron-builder.yml, `linux.desktop`).
 */
export function offerDesktopShortcuts(
  parts: {
    app: Pick<App, 'dock' | 'isPackaged' | 'setJumpList'>
    Menu: Pick<typeof Menu, 'buildFromTemplate'>
    platform: string
    program: string
    appFolder: string
  },
  words: DesktopShortcutWords,
  actions: Actions,
): void {
  const { app, platform, program } = parts
  if (platform === 'darwin')
    app.dock?.setMenu(parts.Menu.buildFromTemplate(dockMenu(words, actions)))
  if (platform === 'win32') {
    const appFolder = app.isPackaged ? undefined : parts.appFolder
    app.setJumpList(jumpList(words, { program, appFolder }))
  }
}
