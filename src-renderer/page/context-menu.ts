import { ask } from '../api.ts'

/**
 * Says what a menu is opened on, before it opens: the win with its row or bead under the pointer,
 * or with the focus where the menu key was pressed.
 */
export function reportContextMenuTarget(): void {
  document.addEventListener(
    'contextmenu',
    ({ target }) => {
      const win = target instanceof Element ? target.closest<HTMLElement>('[data-win]') : null
      void ask('menu.about', { winId: win?.dataset['win'] ?? null })
    },
    { capture: true },
  )
}
