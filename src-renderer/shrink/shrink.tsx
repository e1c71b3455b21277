import './shrink.css'
import { useEffect, useState, type ReactNode } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import { ask } from '../api.ts'
import { CareCard } from '../care/care-card.tsx'
import { showStatus, useStatusMessage } from '../page/status-message.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { UndoBar } from '../undo/undo-bar.tsx'
import { t } from '../words.ts'
import { EMPTY_DRAFT } from './draft-store.ts'
import { clearPendingCare, getPendingCare, type PendingCare } from './pending-care.ts'
import { ResumeOffer } from './resume-offer.tsx'
import { ShrinkForm } from './shrink-form.tsx'
import { splitLines } from './split-lines.ts'
import { useDraftUndo } from './use-draft-undo.ts'
import { useShrinkDraft } from './use-shrink-draft.ts'

/** Shrink: something heavy becomes a step that is small enough to begin, on one page. */
export function Shrink(): ReactNode {
  const state = useShrinkDraft()
  const { view, draft, former, error, replace } = state
  const once = useSingleFlight()
  const undo = useDraftUndo(state)
  const [pending, setPending] = useState(getPendingCare)
  const status = useStatusMessage()?.text
  useEffect(clearPendingCare, [])
  useRestoredFocus()

  function startOver(): void {
    showStatus(undefined)
    undo.offer()
    replace(EMPTY_DRAFT)
  }

  /** Shows the care card in place of the draft, which is not stored meanwhile. */
  function needCare(found: CareFound, resumed = draft): void {
    undo.clear()
    setPending({ found, draft: resumed })
    replace(EMPTY_DRAFT)
  }

  async function resume({ found, draft: resumed }: PendingCare): Promise<void> {
    await ask('care.ordinary', { texts: [...found.texts] })
    setPending(undefined)
    replace({ ...resumed, ...(await splitLines(resumed)) })
  }

  return (
    <section className="shrink" aria-labelledby="shrink-heading">
      <h1 id="shrink-heading" tabIndex={-1}>
        {t('shrink.heading')}
      </h1>
      <p role="status" className="status-message">
        {pending === undefined && status}
      </p>
      {former && (
        <ResumeOffer
          text={former.text}
          resume={() => replace(former)}
          discard={() => replace(EMPTY_DRAFT)}
        />
      )}
      {view && (
        <ShrinkForm
          view={view}
          state={state}
          hasCareCard={pending !== undefined}
          needCare={needCare}
          onEnter={() => setPending(undefined)}
          startOver={startOver}
        />
      )}
      {view && pending && (
        <CareCard
          key={pending.found.texts.join('\n')}
          found={pending.found}
          isPlanned={pending.draft.taskId !== undefined}
          onClose={() => setPending(undefined)}
          onOrdinary={() => once(() => resume(pending))}
        />
      )}
      <p role="alert" className="error">
        {error}
      </p>
      <UndoBar action={undo.action} />
    </section>
  )
}
