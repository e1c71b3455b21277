import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { datedDay } from '../formats/dates.ts'
import { t } from '../words.ts'

interface Props {
  id: string
  grewOutOf: Win | undefined
  onChange: (grewOutOf: Win | null) => void
}

/** The win that a win grew out of: shown, unlinked, or found among all wins by its text. */
export function LinkField({ id, grewOutOf, onChange }: Props): ReactNode {
  const [words, setWords] = useState('')
  const [choices, setChoices] = useState<readonly Win[]>()
  const find = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (words.trim() === '') return
    let current = true
    void ask('links.find', { id, words }).then((found) => current && setChoices(found))
    return () => {
      current = false
    }
  }, [id, words])

  return (
    <fieldset>
      <legend>{t('win.grewOutOf')}</legend>
      <p className="link-chosen">
        <bdi>{grewOutOf?.text ?? t('win.nothing')}</bdi>
        {grewOutOf && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              onChange(null)
              find.current?.focus()
            }}
          >
            {t('win.unlink')}
          </button>
        )}
      </p>
      <label>
        {t('win.findLabel')}
        <input
          ref={find}
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </label>
      {words.trim() !== '' && choices !== undefined && (
        <>
          <p role="status" className="hint">
            {choices.length === 0 ? t('win.noChoices') : null}
          </p>
          <ul aria-label={t('win.choices')} className="link-choices">
            {choices.map((win) => (
              <li key={win.id}>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => {
                    onChange(win)
                    setWords('')
                    find.current?.focus()
                  }}
                >
                  <bdi>{win.text}</bdi> <span className="hint">{datedDay(win.day)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  )
}
