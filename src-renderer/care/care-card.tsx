import './care-card.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { CareFound, CareKind, HelplinesView } from '../../src-shared/care.ts'
import { sentences } from '../../src-shared/words/joined-words.ts'
import { ask } from '../api.ts'
import { catalog } from '../formats/catalog.ts'
import { t } from '../words.ts'
import { MoreNumbers } from './more-numbers.tsx'
import { PhoneNumbers } from './phone-numbers.tsx'
import { RegionField } from './region-field.tsx'

interface Props {
  found: CareFound
  /** Whether the words are in the plan already, so that the card cannot say that they are not stored. */
  isPlanned?: boolean
  /** It was closed, by Escape or the button. */
  onClose: () => void
  /** The words are about something else. */
  onOrdinary: () => void
}

/** The card that is shown in place of a ladder to a person who may need help. */
export function CareCard({ found, isPlanned = false, onClose, onOrdinary }: Props): ReactNode {
  const { kind, ask: isAsked } = found.care
  const [isNow, setIsNow] = useState(isAsked !== true)
  const [view, setView] = useState<HelplinesView>()
  const heading = useRef<HTMLHeadingElement>(null)

  // The card is read from its beginning, once more after the question is answered.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the answer changes the card
  useEffect(() => heading.current?.focus(), [isNow])
  useEffect(() => {
    let current = true
    void ask('helplines.read', {})
      .then((read) => current && setView(read))
      // Without the numbers the card says what holds anywhere.
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [])
  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      // A dialog below this one must not close.
      event.preventDefault()
      onClose()
    }
    document.addEventListener('keydown', keyDown)
    return () => document.removeEventListener('keydown', keyDown)
  }, [onClose])

  return (
    <section className="care" aria-label={t('care.region')}>
      <div className="care-card">
        <h2 ref={heading} tabIndex={-1}>
          {t(`care.${kind}.glad`)}
        </h2>
        {isNow ? (
          <>
            <Help kind={kind} view={view} />
            {view && (
              <div className="care-elsewhere">
                <MoreNumbers kind={kind} view={view} />
                <RegionField view={view} onChange={setView} />
              </div>
            )}
          </>
        ) : (
          <>
            <p className="care-lead">{t('care.isNow')}</p>
            <div className="care-buttons">
              <button onClick={() => setIsNow(true)}>{t('care.yes')}</button>
              <button onClick={onOrdinary}>{t('care.no')}</button>
            </div>
          </>
        )}
      </div>
      <div className="care-foot">
        <div className="care-buttons">
          <button className="quiet" onClick={onOrdinary}>
            {t('care.else')}
          </button>
          <button className="quiet" onClick={onClose}>
            {t('care.close')}
          </button>
        </div>
        <p className="hint">{sentences(catalog, [!isPlanned && t('care.kept'), t('care.app')])}</p>
      </div>
    </section>
  )
}

/** What to do now, who to talk to, and something small for the body. */
function Help({ kind, view }: { kind: CareKind; view: HelplinesView | undefined }): ReactNode {
  return (
    <>
      {kind === 'self-worth' && <p className="care-lead">{t('care.self-worth.kind')}</p>}
      {/* The numbers of another region are to be read out. */}
      <div className="care-numbers" aria-live="polite">
        <PhoneNumbers kind={kind} view={view} />
      </div>
      <p className="care-body">{t(`care.${kind}.body`)}</p>
    </>
  )
}
