import { useState, type ReactNode } from 'react'

import type { ShrinkView } from '../../src-shared/contract/shrink.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { parseAnchor } from '../steps/anchor.ts'
import { t } from '../words.ts'
import { AnchorField } from './anchor-field.tsx'
import { OwnStepForm } from './own-step-form.tsx'
import type { ChangeDraft } from './use-shrink-draft.ts'

interface Props {
  draft: ShrinkDraft
  view: ShrinkView
  /** Whether the ladder has a start, which most actions need. */
  hasStart: boolean
  change: ChangeDraft
  ideas: () => void
  addOwnStep: () => void
  attach: () => void
  repeat: () => void
  later: () => void
  startOver: () => void
}

/** What else can be done with a ladder, below it. */
export function LadderActions(props: Props): ReactNode {
  const { draft, view, hasStart, change } = props
  const [isRepeating, setIsRepeating] = useState(false)
  const { own, anchor } = draft
  return (
    <div className="ladder-actions">
      <div className="ladder-buttons">
        <div className="quiet-row">
          <button className="quiet" onClick={props.ideas}>
            {t('shrink.ideas')}
          </button>
          <button
            className="quiet"
            aria-expanded={own !== undefined}
            onClick={() => change({ own: own === undefined ? '' : undefined })}
          >
            {t('shrink.writeOwn')}
          </button>
        </div>
        <div className="quiet-row">
          {hasStart && (
            <>
              <button
                className="quiet"
                aria-expanded={anchor !== undefined}
                onClick={() => {
                  setIsRepeating(false)
                  change({ anchor: anchor === undefined ? '' : undefined })
                }}
              >
                {t('shrink.anchor')}
              </button>
              <button
                className="quiet"
                aria-expanded={isRepeating}
                onClick={() => {
                  change({ anchor: undefined })
                  setIsRepeating(!isRepeating)
                }}
              >
                {t('shrink.repeat')}
              </button>
              <button className="quiet" onClick={props.later}>
                {t('shrink.later')}
              </button>
            </>
          )}
          <button className="quiet" onClick={props.startOver}>
            {t('shrink.anew')}
          </button>
        </div>
      </div>
      {own !== undefined && (
        <OwnStepForm own={own} onChange={(own) => change({ own })} onEnter={props.addOwnStep} />
      )}
      {hasStart && anchor !== undefined && (
        <AnchorForm
          typed={anchor}
          anchors={view.anchors}
          onChange={(anchor) => change({ anchor })}
          attach={props.attach}
          close={() => change({ anchor: undefined })}
        />
      )}
      {hasStart && isRepeating && (
        <div className="shrink-panel">
          <p>{t(view.repeatsLeft === 0 ? 'shrink.enough' : 'shrink.repeatHint')}</p>
          {view.repeatsLeft > 0 && (
            <div>
              <button onClick={props.repeat}>{t('shrink.repeatIt')}</button>
            </div>
          )}
        </div>
      )}
    </div>
  )
}

interface AnchorFormProps {
  typed: string
  anchors: readonly string[]
  onChange: (typed: string) => void
  attach: () => void
  close: () => void
}

/** A form for the routine that the step comes after. */
function AnchorForm({ typed, anchors, onChange, attach, close }: AnchorFormProps): ReactNode {
  const [error, setError] = useState<string>()
  function submit(): void {
    if (parseAnchor(typed) === undefined) setError(t('shrink.anchorEmpty'))
    else attach()
  }
  return (
    <div className="shrink-panel">
      <AnchorField
        typed={typed}
        anchors={anchors}
        error={error}
        onChange={(typed) => {
          setError(undefined)
          onChange(typed)
        }}
        onEnter={submit}
      />
      <div className="quiet-row">
        <button onClick={submit}>{t('shrink.attach')}</button>
        <button className="quiet" onClick={close}>
          {t('shrink.noAnchor')}
        </button>
      </div>
    </div>
  )
}
