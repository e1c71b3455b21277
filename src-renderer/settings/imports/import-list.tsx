import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { ImportView } from '../../../src-shared/contract/imports.ts'
import { countWords } from '../../../src-shared/words/import-words.ts'
import { catalog } from '../../formats/catalog.ts'
import { t } from '../../words.ts'
import { broughtAt, listed } from './import-words.ts'

interface Props {
  imports: readonly ImportView[]
  isBusy: boolean
  takeBack: (id: string) => void
}

/** What was brought in, and when, each with a way to take it back. */
export function ImportList({ imports, isBusy, takeBack }: Props): ReactNode {
  const [asked, setAsked] = useState<string>()
  return (
    <ul aria-label={t('imports.list')} className="imports-list">
      {imports.map((one) => (
        <li key={one.id}>
          <span>
            <bdi>{entryWords(one)}</bdi>
            {one.state === 'partly' && !isBusy && (
              <span className="hint"> {t('imports.partly')}</span>
            )}
          </span>
          {asked === one.id ? (
            <Question
              takeBack={() => {
                setAsked(undefined)
                takeBack(one.id)
              }}
              keep={() => setAsked(undefined)}
            />
          ) : (
            <button
              className="quiet"
              aria-disabled={isBusy}
              aria-label={t('imports.takeBackNamed', {
                files: listed(one.files),
                date: broughtAt(one),
              })}
              onClick={() => isBusy || setAsked(one.id)}
            >
              {t('imports.takeBack')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What taking it back does, and the choice to do so. */
function Question({ takeBack, keep }: { takeBack: () => void; keep: () => void }): ReactNode {
  const panel = useRef<HTMLDivElement>(null)
  // The button that asked is gone.
  useEffect(() => panel.current?.focus(), [])
  return (
    <div ref={panel} className="preview" tabIndex={-1}>
      <p>{t('imports.ask')}</p>
      <div className="preview-buttons">
        <button className="primary" onClick={takeBack}>
          {t('imports.takeBack')}
        </button>
        <button onClick={keep}>{t('imports.keep')}</button>
      </div>
    </div>
  )
}

function entryWords(one: ImportView): string {
  const { files, wins, tasks } = one
  return t('imports.entry', {
    what: countWords({ wins, tasks }, catalog),
    files: listed(files),
    date: broughtAt(one),
  })
}
