import './shrink.css'
import { useEffect, useState, type ReactNode } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import { ask } from '../api.ts'
import { CareCard } from '../care/care-card.tsx'
import { useSaid } from '../ui/said.ts'
import { UNDO_MS, UndoBar, type Undoable } from '../ui/undo-bar.tsx'
import { useFocusKept } from '../ui/use-focus-kept.ts'
import { useOnce } from '../ui/use-once.ts'
import { t } from '../words.ts'
import { Answered } from './answered.tsx'
import { keptForLater } from './draft-changes.ts'
import { heldDraft, releaseDraft, type HeldDraft } from './held-draft.ts'
import { Ladder } from './ladder.tsx'
import { Narrow } from './narrow.tsx'
import { Notice } from './notice.tsx'
import { setDown } from './set-down.ts'
import { NOTHING, useShrink, type EnterDraft } from './use-shrink.ts'
import { WayOn } from './way-on.tsx'

/** Shrink: something heavy becomes a step that is small enough to begin, a question at a time. */
export function Shrink(): ReactNode {
  const { view, draft, trouble, change, replace, isBlank } = useShrink()
  const [notSetDown, setNotSetDown] = useState<string>()
  const once = useOnce()
  const [away, setAway] = useState<Undoable>()
  const [held, setHeld] = useState(heldDraft)
  const said = useSaid()
  useEffect(releaseDraft, [])
  useFocusKept()
  const { stage } = draft

  /** The card comes in place of what was being shrunk, of which nothing is kept meanwhile. */
  function needCare(found: CareFound, going = draft): void {
    setAway(undefined)
    setHeld({ found, draft: going })
    replace(NOTHING)
  }

  const enter: EnterDraft = async (part, texts) => {
    // Main reads it once more before anything is made of it or kept.
    const found = await ask('care.read', { texts: [...texts] }).catch(() => null)
    // Who says that it is about something else has been asked enough.
    const stage = part.stage === 'friction' ? 'ladder' : part.stage
    if (found !== null) return needCare(found, { ...draft, ...part, ...(stage && { stage }) })
    setHeld(undefined)
    change(part)
  }

  async function somethingElse({ found, draft }: HeldDraft): Promise<void> {
    await ask('care.ordinary', { texts: [...found.texts] })
    setHeld(undefined)
    replace(draft)
  }

  async function beginAnew(): Promise<void> {
    const done = await setDown(draft)
    if (done === 'not-kept') return setNotSetDown(t('shrink.notSetDown'))
    putAway(t(done === 'put-away' ? 'shrink.putAway' : 'shrink.setDown'))
  }

  function putAway(words: string): void {
    setNotSetDown(undefined)
    setAway({
      id: crypto.randomUUID(),
      words,
      until: Date.now() + UNDO_MS,
      undo: () => {
        setAway(undefined)
        // What was typed since is kept; the former is among the tasks.
        if (isBlank()) replace(draft)
        return Promise.resolve('undone')
      },
    })
    replace(NOTHING)
  }

  return (
    <section className="shrink" aria-labelledby="shrink-heading">
      <header>
        <div>
          <h1 id="shrink-heading" tabIndex={-1}>
            {t('shrink.heading')}
          </h1>
          {/* To somebody who may be in danger this is not about a heavy task. */}
          {held === undefined && <p className="hint">{t('shrink.hint')}</p>}
        </div>
        <a href="#plan">{t('main.plan')}</a>
      </header>
      <p role="status" className="said">
        {held === undefined && said}
      </p>
      {view && (
        <div className="flow">
          <Answered
            draft={draft}
            changeStage={(to) => change({ stage: to, ...keptForLater(draft) })}
          />
          <div className="question">
            {stage === 'notice' && (
              <Notice
                key={away?.id}
                draft={draft}
                change={change}
                enter={enter}
                isAside={held !== undefined}
              />
            )}
            {stage === 'friction' && <Narrow draft={draft} change={change} enter={enter} />}
            {stage === 'ladder' && (
              <Ladder
                draft={draft}
                model={view.model}
                change={change}
                enter={enter}
                needCare={needCare}
              />
            )}
            {stage === 'step' && (
              <WayOn
                draft={draft}
                view={view}
                change={change}
                needCare={needCare}
                used={(rest = '') => replace({ ...NOTHING, text: rest })}
              />
            )}
          </div>
        </div>
      )}
      {view && held && (
        <CareCard
          key={held.found.texts.join('\n')}
          found={held.found}
          isPlanned={held.draft.taskId !== undefined}
          closed={() => setHeld(undefined)}
          somethingElse={() => once(() => somethingElse(held))}
        />
      )}
      <p role="alert" className="trouble">
        {trouble ?? notSetDown}
      </p>
      {view && stage !== 'notice' && (
        <footer>
          {stage === 'step' && (
            <button
              className="quiet"
              onClick={() => change({ stage: 'ladder', ...keptForLater(draft) })}
            >
              {t('shrink.otherSteps')}
            </button>
          )}
          <button className="quiet" onClick={() => once(beginAnew)}>
            {t('shrink.anew')}
          </button>
        </footer>
      )}
      <UndoBar offer={away} />
    </section>
  )
}
