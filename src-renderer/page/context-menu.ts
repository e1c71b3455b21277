import { ask } from '../api.ts'

/**
 * Tells main which win a context menu is opened on, before it opens: the one whose row or bead is
 * under the pointer, or has the focus if the menu key was pressed.
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
