import '../ui/thread.css'
import type { ReactNode } from 'react'

import type { Friction } from '../../src-shared/records.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { t } from '../words.ts'

const STAGES = ['notice', 'friction', 'ladder', 'step'] as const

interface Props {
  draft: ShrinkDraft
  changeStage: (stage: 'notice' | 'friction') => void
}

/** What was answered so far, as beads on a thread, each with a way back to it. */
export function Answered({ draft, changeStage }: Props): ReactNode {
  const stage = STAGES.indexOf(draft.stage)
  if (stage === 0) return null
  return (
    <ol aria-label={t('shrink.soFar')} className="thread so-far">
      <Bead text={draft.text} change={() => changeStage('notice')} />
      {stage > 1 && (
        <Bead text={frictionWords(draft.friction)} change={() => changeStage('friction')} />
      )}
    </ol>
  )
}

function Bead({ text, change }: { text: string; change: () => void }): ReactNode {
  return (
    <li className="bead">
      <p className="so-far-text">{text}</p>
      <button
        className="quiet"
        aria-label={t('shrink.changeNamed', { text: shorten(text) })}
        onClick={change}
      >
        {t('shrink.change')}
      </button>
    </li>
  )
}

function frictionWords({ kind, words = '' }: Friction): string {
  const parts = [kind && t(`shrink.kinds.${kind}`), words.trim()].filter(Boolean)
  return parts.length === 0 ? t('shrink.open') : parts.join(' – ')
}
