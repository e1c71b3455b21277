import './shrink.css'
import { useEffect, useState, type ReactNode } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { CareCard } from '../care/care-card.tsx'
import { say, useSaid } from '../page/status-message.ts'
import { useFocusKept } from '../page/use-restored-focus.ts'
import { useOnce } from '../page/use-single-flight.ts'
import { UNDO_MS, UndoBar, type Undoable } from '../undo/undo-bar.tsx'
import { t } from '../words.ts'
import { asideDraft, isNothing, NOTHING, releaseAside } from './draft-store.ts'
import { heldDraft, releaseDraft, type HeldDraft } from './pending-care.ts'
import { FormerOffer } from './resume-offer.tsx'
import { Page } from './shrink-form.tsx'
import { useShrink } from './use-shrink-draft.ts'

/** Shrink: something heavy becomes a step that is small enough to begin, on one page. */
export function Shrink(): ReactNode {
  const shrinking = useShrink()
  const { view, draft, former, trouble, replace, now } = shrinking
  const once = useOnce()
  const [away, setAway] = useState(() => {
    const aside = asideDraft()
    return aside && undoable(aside)
  })
  const [held, setHeld] = useState(heldDraft)
  const said = useSaid()
  useEffect(() => {
    releaseDraft()
    releaseAside()
  }, [])
  useFocusKept()

  /** What takes the place of something else can be brought back for a while. */
  function undoable(draft: ShrinkDraft): Undoable {
    return {
      id: crypto.randomUUID(),
      words: t('shrink.putAway'),
      until: Date.now() + UNDO_MS,
      undo: () => {
        // What was typed since can be brought back in turn.
        const since = now()
        setAway(isNothing(since) ? undefined : undoable(since))
        replace(draft)
        return Promise.resolve('undone')
      },
    }
  }

  function startOver(): void {
    say(undefined)
    if (!isNothing(now())) setAway(undoable(now()))
    replace(NOTHING)
  }

  /** The card comes in place of what was being shrunk, of which nothing is kept meanwhile. */
  function needCare(found: CareFound, going = draft): void {
    setAway(undefined)
    setHeld({ found, draft: going })
    replace(NOTHING)
  }

  async function somethingElse({ found, draft }: HeldDraft): Promise<void> {
    await ask('care.ordinary', { texts: [...found.texts] })
    setHeld(undefined)
    replace({ ...draft, ...(await linesOf(draft)) })
  }

  return (
    <section className="shrink" aria-labelledby="shrink-heading">
      <header>
        <h1 id="shrink-heading" tabIndex={-1}>
          {t('shrink.heading')}
        </h1>
        <a href="#plan">{t('main.plan')}</a>
      </header>
      <p role="status" className="said">
        {held === undefined && said}
      </p>
      {former && (
        <FormerOffer
          text={former.text}
          goOn={() => replace(former)}
          letGo={() => replace(NOTHING)}
        />
      )}
      {view && (
        <Page
          view={view}
          shrinking={shrinking}
          isAside={held !== undefined}
          linesOf={linesOf}
          needCare={needCare}
          entered={() => setHeld(undefined)}
          startOver={startOver}
        />
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
        {trouble}
      </p>
      <UndoBar offer={away} />
    </section>
  )
}

/** What changes where a text has several lines: each is a task, and the first is shrunk. */
async function linesOf({ text, lines }: ShrinkDraft): Promise<Partial<ShrinkDraft>> {
  if (!text.includes('\n')) return { lines }
  const found = [...new Set(await ask('shrink.lines', { text }).catch((): string[] => []))]
  const [first] = found
  return first === undefined ? {} : { text: first, lines: found.length > 1 ? found : undefined }
}
