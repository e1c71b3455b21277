import { useState, type ReactNode } from 'react'

import type { ImportPreview, LeftOutView } from '../../../src-shared/contract/imports.ts'
import { ask } from '../../api.ts'
import { t } from '../../words.ts'
import { reasonWords } from './import-words.ts'

/** How many are shown at a time. */
const AT_ONCE = 50

/** What is left out and why: in numbers, and one by one for who wants it. */
export function ImportLeftOut({ preview }: { preview: ImportPreview }): ReactNode {
  const { previewId, leftOut } = preview
  const [shown, setShown] = useState<LeftOutView>()
  const all = leftOut.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return null

  async function showMore(): Promise<void> {
    const from = shown?.entries.length ?? 0
    const found = await ask('import.left-out', { previewId, from, count: AT_ONCE })
    setShown({ ...found, entries: [...(shown?.entries ?? []), ...found.entries] })
  }

  const isMore = shown === undefined || shown.entries.length < shown.length
  return (
    <details className="imports-left-out">
      <summary>{t('imports.leftOutCount', { count: all })}</summary>
      <ul className="imports-reasons">
        {leftOut.map(({ reason, count }) => (
          <li key={reason}>{t('imports.reasonCount', { reason: reasonWords(reason), count })}</li>
        ))}
      </ul>
      {shown !== undefined && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can scroll it
        <ol className="imports-lines" aria-label={t('imports.leftOutList')} tabIndex={0}>
          {shown.entries.map((entry, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- entries have no id, and none is moved
            <li key={place}>
              <LeftOutLine entry={entry} />
            </li>
          ))}
        </ol>
      )}
      {isMore && (
        <button className="quiet" onClick={() => void showMore()}>
          {t(shown === undefined ? 'imports.showLines' : 'imports.more')}
        </button>
      )}
    </details>
  )
}

function LeftOutLine({ entry }: { entry: LeftOutView['entries'][number] }): ReactNode {
  const { reason, excerpt, line, file } = entry
  const words = reasonWords(reason)
  const placed = line === undefined ? words : t('imports.problemOnLine', { line, problem: words })
  return (
    <>
      <span className="hint">
        {file === undefined ? placed : t('imports.ofFile', { file, problem: placed })}
      </span>{' '}
      <span dir="auto">{excerpt}</span>
    </>
  )
}
