import type { KeyCombination, ToMain } from '../shared/world-messages.ts'

/** Keys that a browser answers and an app's window does not. */
const BROWSER_KEYS: readonly string[] = (
  'f1 f3 f5 f6 f7 f11 f12 ctrl+r ctrl+shift+r ctrl+f5 ctrl+w ctrl+shift+w ctrl+f4 ctrl+t ' +
  'ctrl+shift+t ctrl+n ctrl+shift+n ctrl+p ctrl+shift+p ctrl+s ctrl+o ctrl+f ctrl+g ctrl+shift+g ' +
  'ctrl+h ctrl+j ctrl+d ctrl+shift+d ctrl+u ctrl+l ctrl+k ctrl+e ctrl+shift+i ctrl+shift+j ' +
  'ctrl+shift+c ctrl+shift+delete ctrl+shift+b ctrl+shift+o ctrl+shift+m ctrl+0 ctrl++ ctrl+shift++ ' +
  'ctrl+= ctrl+- alt+home alt+arrowleft alt+arrowright alt+d alt+e alt+f'
).split(' ')

function nameOf(keys: KeyCombination): string {
  const { ctrl, shift, alt, meta, key } = keys
  return `${ctrl ? 'ctrl+' : ''}${shift ? 'shift+' : ''}${alt ? 'alt+' : ''}${meta ? 'meta+' : ''}${key}`
}

/** Gives menu accelerators to the main process after the page has had its say, as Electron does. */
export function watchKeys(post: (message: ToMain) => void): (keys: KeyCombination[]) => void {
  let names: string[] = []
  const decide = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    const name = nameOf({
      ctrl: event.ctrlKey,
      shift: event.shiftKey,
      alt: event.altKey,
      meta: event.metaKey,
      key: event.key.toLowerCase(),
    })
    const index = names.indexOf(name)
    if (index >= 0) post({ kind: 'key', index })
    if (index >= 0 || BROWSER_KEYS.includes(name)) event.preventDefault()
  }
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return
      // Added this late, it runs after the page's own listeners on the window.
      window.addEventListener('keydown', decide, { once: true })
      setTimeout(() => window.removeEventListener('keydown', decide))
    },
    { capture: true },
  )
  return (next) => {
    names = next.map(nameOf)
  }
}
