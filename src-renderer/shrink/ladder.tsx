import type { ReactNode, RefObject } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { ShrinkView } from '../../src-shared/contract/shrink.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { useOnce } from '../ui/use-once.ts'
import { t } from '../words.ts'
import { NOTHING } from './draft.ts'
import { MoreLike } from './more-like.tsx'
import { OtherSteps } from './other-steps.tsx'
import { otherRungs, startingWith, startOf, withSmaller, withTyped } from './rungs.ts'
import { StartCard } from './start-card.tsx'
import type { AskedLadder } from './use-ladder.ts'
import type { Shrinking } from './use-shrink.ts'
import { useStep } from './use-step.ts'
import { Ways } from './ways.tsx'

interface Props {
  view: ShrinkView
  shrinking: Shrinking
  ladder: AskedLadder
  toFocusRef: RefObject<boolean>
  needCare: (found: CareFound, going?: ShrinkDraft) => void
  startOver: () => void
}

/** The start, the other steps, and what can be done with them. */
export function Ladder(props: Props): ReactNode {
  const { view, shrinking, ladder, toFocusRef, needCare, startOver } = props
  const { draft, change, replace } = shrinking
  const { text, rungs, unsure, like, anchor, own = '' } = draft
  const once = useOnce()
  const step = useStep({
    draft,
    needCare,
    used: (rest) => replace({ ...NOTHING, text: rest }),
  })
  const start = startOf(rungs)

  async function useOwn(): Promise<void> {
    const added = { own: undefined, rungs: withTyped(rungs, own.trim()) }
    const found = await ask('care.read', { texts: [own] }).catch(() => null)
    if (found !== null) return needCare(found, { ...draft, ...added })
    toFocusRef.current = true
    change(added)
  }

  return (
    <>
      {ladder.asking && (
        <div className="asking">
          <p role="status" className="hint">
            {t('shrink.asking')}
          </p>
          <button
            className="quiet"
            onClick={() => {
              // This button goes with the asking.
              focusHeading()
              void ask('model.cancel', {})
            }}
          >
            {t('shrink.mine')}
          </button>
        </div>
      )}
      {start && (
        <StartCard
          start={start}
          task={text}
          toFocusRef={toFocusRef}
          trouble={step.trouble}
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
          change({ rungs: startingWith(rungs, chosen) })
        }}
      />
      {(unsure === true || like !== undefined) && start && (
        <MoreLike like={like} liked={(kind) => once(() => ladder.like(kind))} />
      )}
      <Ways
        draft={draft}
        view={view}
        hasStart={start !== undefined}
        change={change}
        ideas={() => once(ladder.ideas)}
        useOwn={() => once(useOwn)}
        attach={() => once(() => step.later(anchor))}
        repeat={() => once(step.repeat)}
        later={() => once(() => step.later())}
        startOver={startOver}
      />
    </>
  )
}
