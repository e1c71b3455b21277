import './care-card.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { CareFound, CareKind, HelplinesView } from '../../src-shared/care.ts'
import { ask } from '../api.ts'
import { t } from '../words.ts'
import { PhoneNumbers } from './phone-numbers.tsx'
import { RegionField } from './region-field.tsx'

interface Props {
  found: CareFound
  /** The words are part of the plan already, so that nothing can be said of keeping them. */
  isPlanned?: boolean
  /** It is over, by one key or the button. */
  onClose: () => void
  /** The words are about something else. */
  somethingElse: () => void
}

/** What stands where a ladder would, for somebody who may need help. */
export function CareCard({ found, isPlanned = false, onClose, somethingElse }: Props): ReactNode {
  const { kind, ask: isAsked } = found.care
  const [isNow, setIsNow] = useState(isAsked !== true)
  const [view, setView] = useState<HelplinesView>()
  const heading = useRef<HTMLHeadingElement>(null)

  // The card is read from its beginning, again once it has been answered.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each answer is an arrival
  useEffect(() => heading.current?.focus(), [isNow])
  useEffect(() => {
    let current = true
    void ask('helplines.read', {})
      .then((read) => current && setView(read))
      // Without it the card says what holds anywhere.
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [])
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return
      // A dialog below this one stays as it is.
      event.preventDefault()
      onClose()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
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
            {view && <RegionField view={view} onChange={setView} />}
          </>
        ) : (
          <>
            <p className="care-lead">{t('care.isNow')}</p>
            <div className="care-buttons">
              <button onClick={() => setIsNow(true)}>{t('care.yes')}</button>
              <button onClick={somethingElse}>{t('care.no')}</button>
            </div>
          </>
        )}
      </div>
      <div className="care-foot">
        <div className="care-buttons">
          <button className="quiet" onClick={somethingElse}>
            {t('care.else')}
          </button>
          <button className="quiet" onClick={onClose}>
            {t('care.close')}
          </button>
        </div>
        <p className="hint">{isPlanned ? t('care.app') : `${t('care.kept')} ${t('care.app')}`}</p>
      </div>
    </section>
  )
}

/** What to do now, who to talk to, and something small for the body. */
function Help({ kind, view }: { kind: CareKind; view: HelplinesView | undefined }): ReactNode {
  return (
    <>
      {kind === 'self-worth' && <p className="care-lead">{t('care.self-worth.kind')}</p>}
      {/* Another region has other numbers, which are to be heard. */}
      <div className="care-numbers" aria-live="polite">
        <PhoneNumbers kind={kind} view={view} />
      </div>
      <p className="care-box">{t(`care.${kind}.somebody`)}</p>
      <p className="care-body">{t(`care.${kind}.body`)}</p>
    </>
  )
}
