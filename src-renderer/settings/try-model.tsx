import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { ModelLadder } from '../../src-shared/contract/model.ts'
import { ask } from '../api.ts'
import { t } from '../words.ts'

/**
 * A ladder for something that feels heavy to many, or a sentence why there is none.
 *
 * @param ready waits for what was just changed
 */
export function TryModel({ ready }: { ready: () => Promise<unknown> | undefined }): ReactNode {
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<ModelLadder>()
  const [trouble, setTrouble] = useState<string>()
  const button = useRef<HTMLButtonElement>(null)
  // Whoever leaves the screen waits no longer.
  useEffect(() => () => void ask('model.cancel', {}), [])

  async function tryIt(): Promise<void> {
    setBusy(true)
    setFound(undefined)
    setTrouble(undefined)
    await ready()
    const result = await ask('model.ladder', { text: t('model.sample'), friction: {} }).catch(
      () => undefined,
    )
    setBusy(false)
    setFound(result)
    if (result === undefined) setTrouble(t('disk.unexpected'))
  }

  function stop(): void {
    // This button goes with the asking.
    button.current?.focus()
    void ask('model.cancel', {})
  }

  return (
    <div className="try-model">
      <div className="preview-buttons">
        <button ref={button} aria-disabled={busy} onClick={() => busy || void tryIt()}>
          {t('model.try')}
        </button>
        {busy && <button onClick={stop}>{t('model.stop')}</button>}
      </div>
      <p role="status">{busy ? t('model.trying') : found && foundWords(found)}</p>
      {found?.kind === 'ladder' && (
        <ol aria-label={t('model.ladder')}>
          {found.ladder.rungs.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </div>
  )
}

/** What came of it, in a sentence; where it is nothing, what happens instead. */
function foundWords(found: ModelLadder): string {
  if (found.kind === 'ladder') return t('model.works', { task: t('model.sample') })
  if (found.why === 'cancelled') return t('model.none.cancelled')
  return `${noneWords(found)} ${t('model.instead')}`
}

function noneWords({ why, status }: Extract<ModelLadder, { kind: 'none' }>): string {
  if (status === undefined) return t(`model.none.${why}`)
  if (status === 401 || status === 403) return t('model.none.key')
  return t(status === 404 ? 'model.none.notThere' : 'model.none.refused', { status })
}
