import './undo-bar.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { UndoOffer } from '../../src-shared/contract.ts'
import { ask } from '../api.ts'
import { resultWords, t } from '../words.ts'
import { focusHeading } from './focus-heading.ts'

/** Says what just changed and offers to take it back, for as long as that is on offer. */
export function UndoBar({ offer }: { offer: UndoOffer | undefined }): ReactNode {
  const [passed, setPassed] = useState<string>()
  const [trouble, setTrouble] = useState<{ changeId: string; words: string | undefined }>()
  const open = offer !== undefined && offer.changeId !== passed

  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (offer === undefined) return
    const timer = setTimeout(() => {
      if (document.activeElement === button.current) focusHeading()
      setPassed(offer.changeId)
    }, offer.until - Date.now())
    return () => clearTimeout(timer)
  }, [offer])

  async function undo(changeId: string): Promise<void> {
    const result = await ask('undo', { changeId }).catch(() => undefined)
    if (result?.kind === 'changed') focusHeading()
    else if (result?.kind === 'gone') setPassed(changeId)
    else {
      const words = result === undefined ? t('problems.unexpected') : resultWords(result)
      setTrouble({ changeId, words })
    }
  }

  return (
    <div className="undo-bar" data-open={open}>
      <p role="status">{open ? t(`today.${offer.what}`, { text: shorten(offer.text) }) : null}</p>
      {open ? (
        <button ref={button} onClick={() => void undo(offer.changeId)}>
          {t('today.undo')}
        </button>
      ) : null}
      <p role="alert" className="trouble">
        {trouble !== undefined && trouble.changeId === offer?.changeId ? trouble.words : null}
      </p>
    </div>
  )
}

/** The beginning of a text, enough to recognise it by. */
function shorten(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  const letters = [...new Intl.Segmenter(undefined).segment(line.slice(0, 200))]
  if (letters.length <= 60 && line === text) return text
  return `${letters
    .slice(0, 60)
    .map(({ segment }) => segment)
    .join('')}…`
}
