import { useEffect, useState, type RefObject } from 'react'

import type { CommandResult } from '../../src-shared/contract/index.ts'
import type { ChangeResult, WinDetails } from '../../src-shared/contract/journal.ts'
import type { Win } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { goalResultWords, t, winResultWords } from '../words.ts'
import { dropEmptyFields, winDrafts, type WinDraft } from './draft-store.ts'
import { hasDetails, winEdit } from './win-edit.ts'

/** How a form was closed. A form that is put off keeps its draft. */
export type WinFormEnd = 'saved' | 'cancelled' | 'removed' | 'put-off'

interface Parts {
  win: Win
  /** Whether all fields are shown at once. */
  isExpanded: boolean
  /** The field for the time, which takes the focus if the time is incomplete. */
  timeField: RefObject<HTMLInputElement | null>
  onDone: (end: WinFormEnd) => void
}

interface WinFormState {
  draft: WinDraft
  change: (part: WinDraft) => void
  /** Why the last change was not saved. */
  error: string | undefined
  /** Whether all fields are shown. */
  isExpanded: boolean
  expand: () => void
  /** Undefined until main has answered. */
  details: WinDetails | undefined
  save: () => void
  remove: () => void
  cancel: () => void
  putOff: () => void
}

/** The state of the form of a win: its draft, and how it is saved. */
export function useWinForm({ win, isExpanded, timeField, onDone }: Parts): WinFormState {
  const [draft, setDraft] = useState<WinDraft>(winDrafts.get(win.id) ?? {})
  const [error, setError] = useState<string>()
  const [expanded, setExpanded] = useState(isExpanded || hasDetails(draft))
  const [details, setDetails] = useState<WinDetails>()

  useEffect(() => {
    if (!expanded) return
    void ask('win.details', { id: win.id }).then((found) => setDetails(found ?? undefined))
  }, [expanded, win.id])

  function change(part: WinDraft): void {
    // From the store, not from the last render: a save may have changed the draft meanwhile.
    const next = { ...winDrafts.get(win.id), ...part }
    winDrafts.set(win.id, next)
    setDraft(next)
  }

  function close(end: WinFormEnd): void {
    winDrafts.delete(win.id)
    onDone(end)
  }

  async function submit(changing: Promise<ChangeResult>, end: 'saved' | 'removed'): Promise<void> {
    const result = await changing.catch(() => undefined)
    if (result?.kind === 'changed') close(end)
    else if (result === undefined) setError(t('problems.unexpected'))
    else setError(result.kind === 'empty' ? t('today.emptyEdit') : winResultWords(result))
  }

  async function save(): Promise<void> {
    const { wall, newGoal = '' } = draft
    let { goalId } = draft
    if (wall === '' || timeField.current?.validity.badInput === true) {
      timeField.current?.focus()
      return setError(t('win.timeNotWhole'))
    }
    if (newGoal.trim() !== '') {
      const known = findGoal(details, newGoal)
      const added = known ? undefined : await addGoal(newGoal)
      if (added?.kind === 'care') return change({ newGoal: undefined })
      if (added !== undefined && added?.kind !== 'added') return setError(goalResultWords(added))
      goalId = known?.id ?? added?.goal.id ?? null
      change({ goalId, newGoal: undefined })
    }
    await submit(ask('win.edit', winEdit(win.id, draft, goalId)), 'saved')
  }

  return {
    draft,
    change,
    error,
    isExpanded: expanded,
    expand: () => setExpanded(true),
    details,
    save: () => void save(),
    remove: () => void submit(ask('win.remove', { id: win.id }), 'removed'),
    cancel: () => close('cancelled'),
    putOff: () => {
      dropEmptyFields(win.id)
      onDone('put-off')
    },
  }
}

function findGoal(details: WinDetails | undefined, typed: string) {
  const name = typed.trim().toLowerCase()
  return details?.goals.find((goal) => goal.name.toLowerCase() === name)
}

/** Adds a goal. Resolves to null if main could not be asked. */
function addGoal(name: string): Promise<CommandResult<'goal.add'> | null> {
  return withCareCheck(() => ask('goal.add', { name })).catch(() => null)
}
