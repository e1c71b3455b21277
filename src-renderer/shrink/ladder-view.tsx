import type { ReactNode, RefObject } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { ShrinkView } from '../../src-shared/contract/shrink.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { t } from '../words.ts'
import { EMPTY_DRAFT } from './draft-store.ts'
import { LadderActions } from './ladder-actions.tsx'
import { OtherSteps } from './other-steps.tsx'
import { otherRungs, withStart, startOf, withSmaller, withTyped } from './rungs.ts'
import { StartCard } from './start-card.tsx'
import { TaskKindChoice } from './task-kind-choice.tsx'
import type { LadderState } from './use-ladder.ts'
import type { ShrinkDraftState } from './use-shrink-draft.ts'
import { useStepActions } from './use-step-actions.ts'

interface Props {
  view: ShrinkView
  state: ShrinkDraftState
  ladder: LadderState
  /** Whether the start takes the focus when it appears. */
  toFocusRef: RefObject<boolean>
  needCare: (found: CareFound, resumed?: ShrinkDraft) => void
  startOver: () => void
}

/** The start, the other steps, and what can be done with them. */
export function LadderView(props: Props): ReactNode {
  const { view, state, ladder, toFocusRef, needCare, startOver } = props
  const { draft, change, replace } = state
  const { text, rungs, unsure, like, situation, alike = [], anchor, own = '' } = draft
  const once = useSingleFlight()
  const step = useStepActions({
    draft,
    needCare,
    onUsed: (rest) => replace({ ...EMPTY_DRAFT, text: rest }),
  })
  const start = startOf(rungs)

  async function addOwnStep(): Promise<void> {
    const added = (now: ShrinkDraft) => ({
      own: now.own === own ? undefined : now.own,
      rungs: withTyped(now.rungs, own.trim()),
    })
    const hasStayed = rememberFocus()
    const found = await ask('care.read', { texts: [own] }).catch(() => null)
    if (found !== null) return needCare(found, { ...draft, ...added(draft) })
    toFocusRef.current = hasStayed()
    // The other steps may have come, or changed, meanwhile.
    change(added)
  }

  return (
    <>
      {ladder.isAsking && <ModelRequest />}
      {(unsure === true || like !== undefined || alike.length > 0) && start && (
        <TaskKindChoice
          like={like}
          situation={situation}
          alike={alike}
          onSelect={(chosen) => once(() => ladder.chooseLike(chosen))}
        />
      )}
      {start && (
        <StartCard
          start={start}
          task={text}
          toFocusRef={toFocusRef}
          error={step.error}
          startNow={() => once(step.startNow)}
          didIt={() => once(step.didIt)}
          smaller={() => once(ladder.smaller)}
          notNow={ladder.notNow}
          takeSmaller={(smaller) => {
            toFocusRef.current = true
            const rung = { text: smaller, origin: 'typed' } as const
            change({ rungs: withSmaller(rungs, start.text, rung) })
          }}
        />
      )}
      <p role="status" className="hint remark">
        {ladder.remark}
      </p>
      <OtherSteps
        rungs={otherRungs(rungs)}
        startWith={(chosen) => {
          toFocusRef.current = true
          change({ rungs: withStart(rungs, chosen) })
        }}
      />
      <LadderActions
        draft={draft}
        view={view}
        hasStart={start !== undefined}
        change={change}
        ideas={() => once(ladder.ideas)}
        addOwnStep={() => once(addOwnStep)}
        attach={() => once(() => step.later(anchor))}
        repeat={() => once(step.repeat)}
        later={() => once(() => step.later())}
        startOver={startOver}
      />
    </>
  )
}

/** Says that the person's own model is being asked, with a button that stops waiting. */
function ModelRequest(): ReactNode {
  return (
    <div className="asking">
      <p role="status" className="hint">
        {t('shrink.asking')}
      </p>
      <button
        className="quiet"
        onClick={() => {
          // This button goes with the request.
          focusHeading()
          void ask('model.cancel', {})
        }}
      >
        {t('shrink.mine')}
      </button>
    </div>
  )
}
