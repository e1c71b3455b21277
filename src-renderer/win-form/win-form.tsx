import './win-form.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { CommandResult } from '../../src-shared/contract/index.ts'
import type { ChangeResult, WinDetails } from '../../src-shared/contract/journal.ts'
import type { Win } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { unlessCare } from '../care/asked-care.ts'
import { WordsField } from '../ui/words-field.tsx'
import { goalTrouble, resultWords, t } from '../words.ts'
import { drafts, dropEmpty, type Draft } from './drafts.ts'
import { EnergyFields } from './energy-fields.tsx'
import { GoalField } from './goal-field.tsx'
import { LinkField } from './link-field.tsx'

interface Props {
  win: Win
  /** Whether everything is shown at once, or the words alone with a way to the rest. */
  whole: boolean
  done: (how: 'saved' | 'cancelled' | 'removed' | 'put-off') => void
}

/** Changes a win: its words, and where wanted its time, its goal and what it grew out of. */
export function WinForm({ win, whole, done }: Props): ReactNode {
  const [draft, setDraft] = useState<Draft>(drafts.get(win.id) ?? {})
  const [trouble, setTrouble] = useState<string>()
  const [open, setOpen] = useState(whole || hasMore(draft))
  const [details, setDetails] = useState<WinDetails>()
  const field = useRef<HTMLTextAreaElement>(null)
  const when = useRef<HTMLInputElement>(null)
  const opened = useRef(false)
  const troubleId = `trouble-${win.id}`

  useEffect(() => {
    const area = field.current
    area?.focus()
    // Browsers put the caret at the beginning; words are mostly added at the end.
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])

  useEffect(() => {
    if (!open) return
    void ask('win.details', { id: win.id }).then((found) => setDetails(found ?? undefined))
  }, [open, win.id])

  // Whoever asks for more is taken there: the button that was pressed is gone.
  useEffect(() => {
    if (opened.current && details !== undefined) when.current?.focus()
    if (details !== undefined) opened.current = false
  }, [details])

  function change(part: Draft): void {
    // Of now, not of when it was drawn: an answer may have been waited for in between.
    const next = { ...drafts.get(win.id), ...part }
    drafts.set(win.id, next)
    setDraft(next)
  }

  function leave(how: Parameters<Props['done']>[0]): void {
    drafts.delete(win.id)
    done(how)
  }

  /** Away, and what was typed stays. */
  function putOff(): void {
    dropEmpty(win.id)
    done('put-off')
  }

  async function keep(changing: Promise<ChangeResult>, how: 'saved' | 'removed'): Promise<void> {
    const result = await changing.catch(() => undefined)
    if (result?.kind === 'changed') leave(how)
    else if (result === undefined) setTrouble(t('problems.unexpected'))
    else setTrouble(result.kind === 'empty' ? t('today.emptyEdit') : resultWords(result))
  }

  async function save(): Promise<void> {
    const { text, wall, grewOutOf, newGoal, energyBefore, energyAfter } = draft
    let { goalId } = draft
    if (wall === '' || when.current?.validity.badInput === true) {
      when.current?.focus()
      return setTrouble(t('win.timeNotWhole'))
    }
    if (newGoal !== undefined && newGoal.trim() !== '') {
      const name = newGoal.trim().toLowerCase()
      const known = details?.goals.find((goal) => goal.name.toLowerCase() === name)
      const added = known ? undefined : await begunGoal(newGoal)
      if (added?.kind === 'care') return change({ newGoal: undefined })
      if (added !== undefined && added?.kind !== 'added') return setTrouble(goalTrouble(added))
      goalId = known?.id ?? added?.goal.id ?? null
      change({ goalId, newGoal: undefined })
    }
    const edited = ask('win.edit', {
      id: win.id,
      // What was not touched is not sent: another device may have changed it meanwhile.
      ...(text !== undefined && { text }),
      ...(wall !== undefined && { wall }),
      ...(goalId !== undefined && { goalId }),
      ...(grewOutOf !== undefined && { linkedTo: grewOutOf?.id ?? null }),
      ...(energyBefore !== undefined && { energyBefore }),
      ...(energyAfter !== undefined && { energyAfter }),
    })
    await keep(edited, 'saved')
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape puts it off from whichever field
    <form
      className="edit-win"
      noValidate
      onKeyDown={(event) => {
        // In a dialog the browser does this. A field to search in is emptied first.
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || whole) return
        const { target } = event
        if (target instanceof HTMLInputElement && target.type === 'search' && target.value) return
        event.preventDefault()
        putOff()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <WordsField
        ref={field}
        label={t('today.editLabel')}
        labelShown={false}
        value={draft.text ?? win.text}
        describedBy={trouble === undefined ? undefined : troubleId}
        changed={(text) => change({ text })}
        entered={() => void save()}
      />
      <p role="alert" id={troubleId} className="trouble">
        {trouble}
      </p>
      {open ? (
        details && (
          <div className="win-details">
            <label>
              {t('win.time')}
              <input
                ref={when}
                type="datetime-local"
                value={draft.wall ?? details.wall}
                onChange={(event) => change({ wall: event.target.value })}
              />
            </label>
            {inSmallHours(draft.wall ?? details.wall, details.dayStartHour) && (
              <p className="hint">{t('win.smallHours', { hour: details.dayStartHour })}</p>
            )}
            <EnergyFields details={details} draft={draft} changed={change} />
            <GoalField
              goals={details.goals}
              goalId={draft.goalId === undefined ? details.win.goalId : (draft.goalId ?? undefined)}
              newGoal={draft.newGoal}
              changed={change}
            />
            <LinkField
              id={win.id}
              grewOutOf={
                draft.grewOutOf === undefined ? details.grewOutOf : (draft.grewOutOf ?? undefined)
              }
              changed={(grewOutOf) => change({ grewOutOf })}
            />
          </div>
        )
      ) : (
        <p>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              opened.current = true
              setOpen(true)
            }}
          >
            {t('today.more')}
          </button>
        </p>
      )}
      <div className="edit-win-buttons">
        <button type="submit" className="primary">
          {t('today.save')}
        </button>
        <button type="button" onClick={() => leave('cancelled')}>
          {t('today.cancel')}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => void keep(ask('win.remove', { id: win.id }), 'removed')}
        >
          {t('today.remove')}
        </button>
      </div>
    </form>
  )
}

function hasMore(draft: Draft): boolean {
  return Object.values({ ...draft, text: undefined }).some((value) => value !== undefined)
}

function inSmallHours(wall: string, dayStartHour: number): boolean {
  return wall !== '' && Number(wall.slice(11, 13)) < dayStartHour
}

/** A goal that begins; null where main could not be asked. */
function begunGoal(name: string): Promise<CommandResult<'goal.add'> | null> {
  return unlessCare(() => ask('goal.add', { name })).catch(() => null)
}
