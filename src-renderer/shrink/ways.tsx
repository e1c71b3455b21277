import { useState, type ReactNode } from 'react'

import type { ShrinkView } from '../../src-shared/contract/shrink.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { anchorOf } from '../steps/anchor.ts'
import { t } from '../words.ts'
import { AnchorField } from './anchor-field.tsx'
import { OwnStep } from './own-step.tsx'
import type { ChangeDraft } from './use-shrink.ts'

interface Props {
  draft: ShrinkDraft
  view: ShrinkView
  /** Whether there is a step to do something with. */
  hasStart: boolean
  change: ChangeDraft
  ideas: () => void
  useOwn: () => void
  attach: () => void
  repeat: () => void
  later: () => void
  startOver: () => void
}

/** The other ways on, quietly below the ladder. */
export function Ways(props: Props): ReactNode {
  const { draft, view, hasStart, change } = props
  const [repeating, setRepeating] = useState(false)
  const { own, anchor } = draft
  return (
    <div className="ways">
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
        {hasStart && (
          <>
            <button
              className="quiet"
              aria-expanded={anchor !== undefined}
              onClick={() => {
                setRepeating(false)
                change({ anchor: anchor === undefined ? '' : undefined })
              }}
            >
              {t('shrink.anchor')}
            </button>
            <button
              className="quiet"
              aria-expanded={repeating}
              onClick={() => {
                change({ anchor: undefined })
                setRepeating(!repeating)
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
      {own !== undefined && (
        <OwnStep own={own} changed={(own) => change({ own })} entered={props.useOwn} />
      )}
      {hasStart && anchor !== undefined && (
        <Attach
          typed={anchor}
          anchors={view.anchors}
          changed={(anchor) => change({ anchor })}
          attach={props.attach}
          close={() => change({ anchor: undefined })}
        />
      )}
      {hasStart && repeating && (
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

interface AttachProps {
  typed: string
  anchors: readonly string[]
  changed: (typed: string) => void
  attach: () => void
  close: () => void
}

/** A habit that the step comes after. */
function Attach({ typed, anchors, changed, attach, close }: AttachProps): ReactNode {
  const [trouble, setTrouble] = useState<string>()
  function entered(): void {
    if (anchorOf(typed) === undefined) setTrouble(t('shrink.anchorEmpty'))
    else attach()
  }
  return (
    <div className="shrink-panel">
      <AnchorField
        typed={typed}
        anchors={anchors}
        trouble={trouble}
        changed={(typed) => {
          setTrouble(undefined)
          changed(typed)
        }}
        entered={entered}
      />
      <div className="quiet-row">
        <button onClick={entered}>{t('shrink.attach')}</button>
        <button className="quiet" onClick={close}>
          {t('shrink.noAnchor')}
        </button>
      </div>
    </div>
  )
}
