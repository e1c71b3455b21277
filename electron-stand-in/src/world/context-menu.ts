import type { ContextMenuAsked } from '../shared/world-messages.ts'

const NO_TEXT = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'submit',
])

/** Tells where a menu is asked for, once the page has had its say; Chromium's own stays away. */
export function watchContextMenu(tell: (asked: ContextMenuAsked) => void): void {
  const ask = (event: MouseEvent): void => {
    if (event.defaultPrevented) return
    event.preventDefault()
    const field = event.composedPath().find(isField)
    const selectionText = field === undefined ? String(getSelection() ?? '') : selectedIn(field)
    const isEditable = field !== undefined && !field.readOnly && !field.disabled
    const isSelected = selectionText !== ''
    tell({
      x: event.clientX,
      y: event.clientY,
      // The right button is 2; the menu key presses none.
      keyboard: event.button !== 2,
      isEditable,
      selectionText,
      canUndo: isEditable && document.queryCommandEnabled('undo'),
      canRedo: isEditable && document.queryCommandEnabled('redo'),
      canCut: isEditable && isSelected,
      canCopy: isSelected,
      canPaste: isEditable,
      canSelectAll: field === undefined || field.value !== '',
    })
  }
  window.addEventListener(
    'contextmenu',
    () => {
      // Added this late, it runs after the page's own listeners on the window.
      window.addEventListener('contextmenu', ask, { once: true })
      setTimeout(() => window.removeEventListener('contextmenu', ask))
    },
    { capture: true },
  )
}

type Field = HTMLTextAreaElement | HTMLInputElement

function isField(node: EventTarget): node is Field {
  if (node instanceof HTMLTextAreaElement) return true
  return node instanceof HTMLInputElement && !NO_TEXT.has(node.type)
}

function selectedIn({ value, selectionStart, selectionEnd }: Field): string {
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
}
