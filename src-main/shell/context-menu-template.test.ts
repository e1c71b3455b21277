import { expect, it } from 'vitest'

import { openCatalog } from '../../src-shared/words/catalog.ts'
import {
  contextMenu,
  type ContextMenuItem,
  type ContextMenuSubject,
} from './context-menu-template.ts'

const words = openCatalog().t('contextMenu')
const none = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: false,
  canSelectAll: false,
}
const ground: ContextMenuSubject = {
  isEditable: false,
  selectionText: '',
  editFlags: none,
  win: undefined,
}

function lines(items: readonly ContextMenuItem[]): string[] {
  return items.map((item) => {
    if (item.kind === 'separator') return '–'
    if (item.kind === 'copy-text') return `${item.label} = ${item.text}`
    return item.enabled ? item.label : `(${item.label})`
  })
}

it('edits in a field, as far as there is something to do', () => {
  const editFlags = { ...none, canUndo: true, canPaste: true, canSelectAll: true }
  expect(lines(contextMenu({ ...ground, isEditable: true, editFlags }, words))).toEqual([
    'Undo',
    '(Redo)',
    '–',
    '(Cut)',
    '(Copy)',
    'Paste',
    '–',
    'Select all',
  ])
})

it('copies what is selected elsewhere', () => {
  const editFlags = { ...none, canCopy: true }
  expect(lines(contextMenu({ ...ground, selectionText: 'walk', editFlags }, words))).toEqual([
    'Copy',
  ])
})

it('copies the text of a win, and what is selected in it', () => {
  const win = 'a short walk\nin the rain'
  expect(lines(contextMenu({ ...ground, win }, words))).toEqual([`Copy text = ${win}`])
  const editFlags = { ...none, canCopy: true }
  expect(lines(contextMenu({ ...ground, selectionText: 'rain', editFlags, win }, words))).toEqual([
    'Copy',
    `Copy text = ${win}`,
  ])
})

it('leaves a win that is being edited to its field', () => {
  const items = lines(contextMenu({ ...ground, isEditable: true, win: 'a walk' }, words))
  expect(items).toContain('(Copy)')
  expect(items.join()).not.toContain('a walk')
})

it.each(['', ' ', '\n'])('offers nothing on plain ground, with %j selected', (selectionText) => {
  const editFlags = { ...none, canCopy: true, canSelectAll: true }
  expect(contextMenu({ ...ground, selectionText, editFlags }, words)).toEqual([])
})
