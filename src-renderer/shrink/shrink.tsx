import './shrink.css'
import { useState, type ReactNode } from 'react'

import { shorten } from '../../src-shared/words/shorten.ts'
import { useSaid } from '../ui/said.ts'
import { UNDO_MS, UndoBar, type Undoable } from '../ui/undo-bar.tsx'
import { useFocusKept } from '../ui/use-focus-kept.ts'
import { useOnce } from '../ui/use-once.ts'
import { t } from '../words.ts'
import { Answered } from './answered.tsx'
import { keptForLater } from './draft-changes.ts'
import { Ladder } from './ladder.tsx'
import { Narrow } from './narrow.tsx'
import { Notice } from './notice.tsx'
import { setDown } from './set-down.ts'
import { NOTHING, useShrink } from './use-shrink.ts'
import { WayOn } from './way-on.tsx'

/** Shrink: something heavy becomes a step that is small enough to begin, a question at a time. */
export function Shrink(): ReactNode {
  const { view, draft, trouble, change, replace, isBlank } = useShrink()
  const [notSetDown, setNotSetDown] = useState<string>()
  const once = useOnce()
  const [away, setAway] = useState<Undoable>()
  const said = useSaid()
  useFocusKept()
  const { stage } = draft

  async function beginAnew(): Promise<void> {
    const done = await setDown(draft)
    const text = shorten(draft.text)
    if (done === 'not-kept') return setNotSetDown(t('shrink.notSetDown', { text }))
    // Words of somebody who may be in danger are not said again.
    putAway(done === 'put-away' ? t('shrink.putAway') : t('shrink.setAside', { text }))
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
          {draft.fixed !== true && <p className="hint">{t('shrink.hint')}</p>}
        </div>
        <a href="#plan">{t('main.plan')}</a>
      </header>
      <p role="status" className="said">
        {said}
      </p>
      {view && (
        <div className="flow">
          <Answered
            draft={draft}
            changeStage={(to) => change({ stage: to, ...keptForLater(draft) })}
          />
          <div className="question">
            {stage === 'notice' && <Notice key={away?.id} draft={draft} change={change} />}
            {stage === 'friction' && <Narrow draft={draft} change={change} />}
            {stage === 'ladder' && <Ladder draft={draft} model={view.model} change={change} />}
            {stage === 'step' && (
              <WayOn
                draft={draft}
                view={view}
                change={change}
                used={(rest = '') => replace({ ...NOTHING, text: rest })}
              />
            )}
          </div>
        </div>
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
