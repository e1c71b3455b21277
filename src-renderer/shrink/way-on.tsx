import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { CommandArguments, ShrinkView, UseResult } from '../../src-shared/contract.ts'
import { MOST_ON_LADDER } from '../../src-shared/most-on-ladder.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { anchorOf } from '../steps/anchor.ts'
import { CouldBeSmaller } from '../steps/could-be-smaller.tsx'
import { useSmallness } from '../steps/use-smallness.ts'
import { goTo } from '../ui/go-to.ts'
import { useOnce } from '../ui/use-once.ts'
import { WordsField } from '../ui/words-field.tsx'
import { GoalField } from '../win-form/goal-field.tsx'
import { goalTrouble, planTrouble, problemWords, t } from '../words.ts'
import { AnchorField } from './anchor-field.tsx'
import { isTyped, keptForLater, stepsAbove } from './draft-changes.ts'
import type { ChangeDraft } from './use-shrink.ts'

type How = CommandArguments<'shrink.use'>['how']
type Served = Omit<CommandArguments<'shrink.use'>, 'step' | 'rungs' | 'how'>

interface Props {
  draft: ShrinkDraft
  view: ShrinkView
  change: ChangeDraft
  /** What was typed needs care. */
  needCare: (found: CareFound) => void
  /** It is in the plan now. `rest` is what was typed beneath it. */
  used: (rest: string | undefined) => void
}

/** The step as it will be done, and the ways to go on with it. */
export function WayOn({ draft, view, change, needCare, used }: Props): ReactNode {
  const step = draft.step ?? ''
  const [trouble, setTrouble] = useState<string>()
  const [anchorTrouble, setAnchorTrouble] = useState<string>()
  /** What was said about a smaller one. */
  const [small, setSmall] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const primary = useRef<HTMLButtonElement>(null)
  const once = useOnce()
  const { offer, settle } = useSmallness(draft.text, isTyped(draft) ? step : undefined)
  const stacking = draft.anchor !== undefined
  const anchor = anchorOf(draft.anchor ?? '')

  useEffect(() => {
    const area = field.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])

  /** The goal's id; a new one begins now. Nothing where it could not. */
  async function goalOf(): Promise<{ id: string | undefined } | undefined> {
    const { newGoal, goalId } = draft
    if (newGoal === undefined || newGoal.trim() === '') return { id: goalId }
    const name = newGoal.trim().toLowerCase()
    const known = view.goals.find((goal) => goal.name.toLowerCase() === name)
    if (known !== undefined) return { id: known.id }
    const added = await ask('goal.add', { name: newGoal }).catch(() => null)
    if (added?.kind === 'care') {
      needCare(added)
      return undefined
    }
    if (added?.kind !== 'added') {
      setTrouble(goalTrouble(added))
      return undefined
    }
    change({ goalId: added.goal.id, newGoal: undefined })
    return { id: added.goal.id }
  }

  /** What the step is for. Nothing where its goal could not begin. */
  async function servedBy(): Promise<Served | undefined> {
    const goal = await goalOf()
    if (goal === undefined) return undefined
    const { text, friction, taskId } = draft
    return {
      text,
      friction,
      ...(taskId !== undefined && { taskId }),
      ...(goal.id !== undefined && { goalId: goal.id }),
      ...(anchor !== undefined && { anchor }),
    }
  }

  async function goOn(how: How): Promise<void> {
    const served = await servedBy()
    if (served === undefined) return
    const result = await ask('shrink.use', {
      ...served,
      step,
      rungs: stepsAbove(draft),
      how,
    }).catch(() => undefined)
    if (result?.kind === 'care') return needCare(result)
    if (result?.kind !== 'used') return refuse(result)
    // Two minutes that begin say so themselves.
    used(result.rest)
    const words = how === 'now' ? undefined : usedWords(how, anchor)
    const rest = result.rest === undefined ? undefined : t('shrink.restKept')
    goTo('today', [words, rest].filter((part) => part !== undefined).join(' ') || undefined)
  }

  function refuse(result: Exclude<UseResult, { kind: 'used' }> | undefined): void {
    setTrouble(refusal(result))
    if (result?.kind === 'refused' && result.what === 'step') field.current?.focus()
  }

  function stack(): void {
    if (anchor === undefined) setAnchorTrouble(t('shrink.anchorEmpty'))
    else once(() => goOn('later'))
  }

  async function smaller(): Promise<void> {
    const { text, friction, rungs } = draft
    const shown = rungs.map((rung) => rung.text)
    const answer = await ask('shrink.smaller', { text, friction, step, shown }).catch(
      () => undefined,
    )
    field.current?.focus()
    if (answer?.kind !== 'smaller') {
      return setSmall(t(answer === undefined ? 'disk.unexpected' : 'shrink.smallest'))
    }
    const { rung: before } = answer
    setSmall(t('shrink.smaller', { text: before.text }))
    // What stood there waits above it.
    change(({ rungs, step }) => {
      const at = rungs.findIndex((rung) => rung.text === step)
      return at === -1 || rungs.length >= MOST_ON_LADDER
        ? { step: before.text, ...keptForLater(draft) }
        : { step: before.text, picked: at, rungs: rungs.toSpliced(at, 0, before) }
    })
  }

  const enough = view.repeatsLeft === 0
  return (
    <div className="question-form">
      <WordsField
        ref={field}
        label={t('shrink.step')}
        labelShown
        value={step}
        describedBy={trouble === undefined ? undefined : 'way-trouble'}
        changed={(step) => change({ step })}
        // Enter ends the words; what is done with them is chosen.
        entered={() => primary.current?.focus()}
      />
      {step.trim() !== '' && (
        <div>
          <button className="quiet" onClick={() => once(smaller)}>
            {t('shrink.tooBig')}
          </button>
        </div>
      )}
      <p role="status" className="hint remark">
        {small}
      </p>
      <CouldBeSmaller
        offer={offer}
        take={(smaller) => {
          settle()
          change({ step: smaller })
          field.current?.focus()
        }}
        keep={() => {
          settle()
          field.current?.focus()
        }}
      />
      <p role="alert" id="way-trouble" className="trouble">
        {trouble}
      </p>
      {stacking && (
        <AnchorField
          typed={draft.anchor ?? ''}
          anchors={view.anchors}
          trouble={anchorTrouble}
          changed={(anchor) => {
            setAnchorTrouble(undefined)
            change({ anchor })
          }}
          entered={stack}
        />
      )}
      <div className="question-buttons ways">
        {stacking && (
          <button ref={primary} className="primary" onClick={stack}>
            {t('shrink.stack')}
          </button>
        )}
        <button
          ref={stacking ? undefined : primary}
          className={stacking ? undefined : 'primary'}
          onClick={() => once(() => goOn('now'))}
        >
          {t('shrink.start')}
        </button>
        {!stacking && <button onClick={() => change({ anchor: '' })}>{t('shrink.anchor')}</button>}
        <button
          aria-disabled={enough}
          aria-describedby="repeat-hint"
          onClick={() => {
            if (!enough) once(() => goOn('repeat'))
          }}
        >
          {t('shrink.repeat')}
        </button>
        {stacking ? (
          <button className="quiet" onClick={() => change({ anchor: undefined })}>
            {t('shrink.noAnchor')}
          </button>
        ) : (
          <button className="quiet" onClick={() => once(() => goOn('later'))}>
            {t('shrink.later')}
          </button>
        )}
      </div>
      <p id="repeat-hint" className="hint">
        {t(enough ? 'shrink.enough' : 'shrink.repeatHint')}
      </p>
      <details className="which-goal" open={draft.newGoal !== undefined || undefined}>
        <summary>{goalSummary(draft, view)}</summary>
        <GoalField
          goals={view.goals}
          goalId={draft.goalId}
          newGoal={draft.newGoal}
          changed={({ goalId, newGoal }) =>
            change((now) => ({
              goalId: goalId === undefined ? now.goalId : (goalId ?? undefined),
              newGoal,
            }))
          }
        />
      </details>
    </div>
  )
}

function usedWords(how: Exclude<How, 'now'>, anchor: string | undefined): string {
  if (how === 'repeat') return t('shrink.usedRepeat')
  return t(anchor === undefined ? 'shrink.usedLater' : 'shrink.usedAnchor')
}

function refusal(result: Exclude<UseResult, { kind: 'used' }> | undefined): string | undefined {
  switch (result?.kind) {
    case undefined:
      return t('problems.unexpected')
    case 'refused':
      return result.why.kind === 'empty' ? t('shrink.stepEmpty') : planTrouble(result.why)
    case 'enough':
      return t('shrink.enough')
    case 'not-saved':
      return problemWords(result.problem)
  }
}

function goalSummary({ goalId, newGoal }: ShrinkDraft, { goals }: ShrinkView): string {
  const name = newGoal ?? goals.find(({ id }) => id === goalId)?.name
  return name ? t('shrink.goalIs', { name }) : t('shrink.goal')
}
