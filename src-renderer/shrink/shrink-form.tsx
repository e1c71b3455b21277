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
import { TaskField } from './task-field.tsx'
import { useLadder } from './use-ladder.ts'
import type { ShrinkDraftState } from './use-shrink-draft.ts'

interface Props {
  view: ShrinkView
  shrinking: ShrinkDraftState
  /** Something else on the screen matters more. */
  isAside: boolean
  /** Splits a text of several lines. */
  linesOf: (draft: ShrinkDraft) => Promise<Partial<ShrinkDraft>>
  /** What was typed needs care; `going` is what goes on if it is about something else. */
  needCare: (found: CareFound, going?: ShrinkDraft) => void
  /** What was typed needs none. */
  onEnter: () => void
  startOver: () => void
}

/** The one page: what is heavy, what is hardest about it, and its small steps. */
export function ShrinkForm(props: Props): ReactNode {
  const { view, shrinking, isAside, linesOf, needCare } = props
  const { draft, former, change, now } = shrinking
  const { stage, text, lines = [], friction } = draft
  const [error, setError] = useState<string>()
  const once = useSingleFlight()
  /** Whether the start takes the focus once it is there. */
  const toFocus = useRef(false)
  const ladder = useLadder({ draft, now, model: view.model, change, needCare })
  const isShrunk = stage === 'ladder'

  /** Main reads it once more before anything is made of it or kept. */
  async function enter(part: Partial<ShrinkDraft> = {}): Promise<void> {
    if (now().text.trim() === '') return setError(t('shrink.emptyHeavy'))
    const onEnter: ShrinkDraft = { ...now(), ...part, stage: 'ladder' }
    const texts = [onEnter.text, onEnter.friction.words ?? '']
    const found = await ask('care.read', { texts }).catch(() => null)
    if (found !== null) return needCare(found, onEnter)
    props.onEnter()
    change({ ...part, stage: 'ladder', ...(await linesOf(onEnter)) })
  }

  function onAnswer(kind: FrictionKind | undefined): void {
    const { kind: _, ...words } = friction
    const part = { friction: kind === undefined ? words : { ...words, kind } }
    if (isShrunk) ladder.answer(part)
    else once(() => enter(part))
  }

  return (
    <>
      <TaskField
        text={text}
        isShrunk={isShrunk}
        takesFocus={!isShrunk && former === undefined && !isAside}
        error={error}
        onChange={(text) => {
          setError(undefined)
          toFocus.current = false
          // Other words have another ladder, and are another task.
          change({ ...EMPTY_DRAFT, text, friction, rungs: typedRungs(draft.rungs), ...FORGOTTEN })
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
          shrink={(text) => change({ text, friction: {}, rungs: [], ...FORGOTTEN })}
          gone={(gone, said) => {
            showStatus(said)
            const left = lines.filter((line) => !gone.includes(line))
            change({ lines: left.length > 1 ? left : undefined })
          }}
        />
      )}
      {text.trim() !== '' && (
        <FrictionField kind={friction.kind} isAnswered={isShrunk} onAnswer={onAnswer} />
      )}
      {isShrunk && (
        <LadderView
          view={view}
          shrinking={shrinking}
          ladder={ladder}
          toFocusRef={toFocus}
          needCare={needCare}
          startOver={props.startOver}
        />
      )}
    </>
  )
}

/** What is not true of another text. */
const FORGOTTEN = { unsure: undefined, like: undefined, taskId: undefined } as const
