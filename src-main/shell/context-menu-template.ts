/** The words of the menu, from the catalog. */
export interface ContextMenuWords {
  undo: string
  redo: string
  cut: string
  copy: string
  paste: string
  selectAll: string
  copyWin: string
}

/** What the person opened the menu on. */
export interface ContextMenuSubject {
  isEditable: boolean
  selectionText: string
  editFlags: {
    canUndo: boolean
    canRedo: boolean
    canCut: boolean
    canCopy: boolean
    canPaste: boolean
    canSelectAll: boolean
  }
  /** The text of the win that it is on. */
  win: string | undefined
}

/** One line of the menu: a role that the system does by itself, or the win's text. */
export type ContextMenuItem =
  | {
      kind: 'role'
      role: 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll'
      label: string
      enabled: boolean
    }
  | { kind: 'copy-text'; label: string; text: string }
  | { kind: 'separator' }

/**
 * What a right click, or the menu key, offers: editing in a field, copying of what is selected
 * elsewhere, and the text of a win. Undefined if there is nothing to do.
 */
export function contextMenu(
  { isEditable, selectionText, editFlags, win }: ContextMenuSubject,
  words: ContextMenuWords,
): ContextMenuItem[] {
  if (isEditable) {
    return [
      item('undo', editFlags.canUndo),
      item('redo', editFlags.canRedo),
      { kind: 'separator' },
      item('cut', editFlags.canCut),
      item('copy', editFlags.canCopy),
      item('paste', editFlags.canPaste),
      { kind: 'separator' },
      item('selectAll', editFlags.canSelectAll),
    ]
  }
  return [
    ...(selectionText.trim() === '' ? [] : [item('copy', editFlags.canCopy)]),
    ...(win === undefined ? [] : [{ kind: 'copy-text' as const, label: words.copyWin, text: win }]),
  ]

  function item(
    role: Extract<ContextMenuItem, { kind: 'role' }>['role'],
    enabled: boolean,
  ): ContextMenuItem {
    return { kind: 'role', role, label: words[role], enabled }
  }
}
