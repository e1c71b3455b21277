import { useRef, useState, type ReactNode } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { ShrinkView } from '../../src-shared/contract/shrink.ts'
import type { FrictionKind } from '../../src-shared/frictions.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { showStatus } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { t } from '../words.ts'
import { EMPTY_DRAFT } from './draft-store.ts'
import { FrictionField } from './friction-field.tsx'
import { LadderView } from './ladder-view.tsx'
import { PastedLines } from './pasted-lines.tsx'
import { typedRungs } from './rungs.ts'
import { splitLines } from './split-lines.ts'
import { TaskField } from './task-field.tsx'
import { useLadder } from './use-ladder.ts'
import type { ShrinkDraftState } from './use-shrink-draft.ts'

interface Props {
  view: ShrinkView
  state: ShrinkDraftState
  /** Whether a care card is on the screen, which takes the focus. */
  hasCareCard: boolean
  /** The words need care; `resumed` is the draft to go on with if they are about something else. */
  needCare: (found: CareFound, resumed?: ShrinkDraft) => void
  /** A text was entered that needs no care. */
  onEnter: () => void
  startOver: () => void
}

/** What is heavy, what is hardest about it, and its small steps. */
export function ShrinkForm(props: Props): ReactNode {
  const { view, state, hasCareCard, needCare } = props
  const { draft, former, change, now } = state
  const { stage, text, lines = [], friction } = draft
  const [error, setError] = useState<string>()
  const once = useSingleFlight()
  /** Whether the start takes the focus when it appears. */
  const toFocus = useRef(false)
  const ladder = useLadder({ draft, now, model: view.model, change, needCare })
  const isShrunk = stage === 'ladder'

  /** Finds a ladder for the text, unless main finds that it needs care. */
  async function enter(part: Partial<ShrinkDraft> = {}): Promise<void> {
    if (now().text.trim() === '') return setError(t('shrink.emptyHeavy'))
    const entered: ShrinkDraft = { ...now(), ...part, stage: 'ladder' }
    const texts = [entered.text, entered.friction.words ?? '']
    const found = await ask('care.read', { texts }).catch(() => null)
    if (found !== null) return needCare(found, entered)
    props.onEnter()
    const split = await splitLines(entered)
    // Whatever was typed on meanwhile stays.
    change(({ text }) => ({ ...part, stage: 'ladder', ...(text === entered.text && split) }))
  }

  function answerFriction(kind: FrictionKind | undefined): void {
    const { kind: _, ...words } = friction
    const part = { friction: kind === undefined ? words : { ...words, kind } }
    if (isShrunk) ladder.answerFriction(part)
    else once(() => enter(part))
  }

  return (
    <>
      <TaskField
        text={text}
        isShrunk={isShrunk}
        takesFocus={!isShrunk && former === undefined && !hasCareCard}
        error={error}
        onChange={(text) => {
          setError(undefined)
          toFocus.current = false
          // Another text is another task with another ladder.
          change({ ...EMPTY_DRAFT, text, friction, rungs: typedRungs(draft.rungs), ...NEW_TASK })
        }}
        onEnter={() => {
          toFocus.current = true
          once(enter)
        }}
      />
      {isShrunk && lines.length > 1 && (
        <PastedLines
          lines={lines}
          text={text}
          shrink={(text) => change({ text, friction: {}, rungs: [], ...NEW_TASK })}
          onRemove={(removed, status) => {
            showStatus(status)
            const left = lines.filter((line) => !removed.includes(line))
            change({ lines: left.length > 1 ? left : undefined })
          }}
        />
      )}
      {text.trim() !== '' && (
        <FrictionField kind={friction.kind} isAnswered={isShrunk} onAnswer={answerFriction} />
      )}
      {isShrunk && (
        <LadderView
          view={view}
          state={state}
          ladder={ladder}
          toFocusRef={toFocus}
          needCare={needCare}
          startOver={props.startOver}
        />
      )}
    </>
  )
}

/** Clears what belongs to one task. */
const NEW_TASK = {
  unsure: undefined,
  like: undefined,
  situation: undefined,
  alike: undefined,
  taskId: undefined,
} as const
