import './shrink.css'
import { useEffect, useState, type ReactNode } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { CareCard } from '../care/care-card.tsx'
import { showStatus, useStatusMessage } from '../page/status-message.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { UNDO_MS, type UndoAction } from '../undo/undo-action.ts'
import { UndoBar } from '../undo/undo-bar.tsx'
import { t } from '../words.ts'
import { getReplacedDraft, isEmptyDraft, EMPTY_DRAFT, clearReplacedDraft } from './draft-store.ts'
import { getPendingCare, clearPendingCare, type PendingCare } from './pending-care.ts'
import { ResumeOffer } from './resume-offer.tsx'
import { ShrinkForm } from './shrink-form.tsx'
import { useShrinkDraft } from './use-shrink-draft.ts'

/** Shrink: something heavy becomes a step that is small enough to begin, on one page. */
export function Shrink(): ReactNode {
  const shrinking = useShrinkDraft()
  const { view, draft, former, error, replace, now } = shrinking
  const once = useSingleFlight()
  const [away, setAway] = useState(() => {
    const aside = getReplacedDraft()
    return aside && undoable(aside)
  })
  const [held, setHeld] = useState(getPendingCare)
  const said = useStatusMessage()
  useEffect(() => {
    clearPendingCare()
    clearReplacedDraft()
  }, [])
  useRestoredFocus()

  /** What takes the place of something else can be brought back for a while. */
  function undoable(draft: ShrinkDraft): UndoAction {
    return {
      id: crypto.randomUUID(),
      words: t('shrink.putAway'),
      until: Date.now() + UNDO_MS,
      undo: () => {
        // What was typed since can be brought back in turn.
        const since = now()
        setAway(isEmptyDraft(since) ? undefined : undoable(since))
        replace(draft)
        return Promise.resolve('undone')
      },
    }
  }

  function startOver(): void {
    showStatus(undefined)
    if (!isEmptyDraft(now())) setAway(undoable(now()))
    replace(EMPTY_DRAFT)
  }

  /** The card comes in place of what was being shrunk, of which nothing is kept meanwhile. */
  function needCare(found: CareFound, going = draft): void {
    setAway(undefined)
    setHeld({ found, draft: going })
    replace(EMPTY_DRAFT)
  }

  async function somethingElse({ found, draft }: PendingCare): Promise<void> {
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
      <p role="status" className="status-message">
        {held === undefined && said}
      </p>
      {former && (
        <ResumeOffer
          text={former.text}
          goOn={() => replace(former)}
          letGo={() => replace(EMPTY_DRAFT)}
        />
      )}
      {view && (
        <ShrinkForm
          view={view}
          shrinking={shrinking}
          isAside={held !== undefined}
          linesOf={linesOf}
          needCare={needCare}
          onEnter={() => setHeld(undefined)}
          startOver={startOver}
        />
      )}
      {view && held && (
        <CareCard
          key={held.found.texts.join('\n')}
          found={held.found}
          isPlanned={held.draft.taskId !== undefined}
          onClose={() => setHeld(undefined)}
          somethingElse={() => once(() => somethingElse(held))}
        />
      )}
      <p role="alert" className="error">
        {error}
      </p>
      <UndoBar action={away} />
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
