import { useEffect, useRef, type ReactNode } from 'react'

import type { RestorePreview as Preview } from '../../src-shared/contract/data.ts'
import { sentences } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'
import { t } from '../words.ts'

interface Props {
  preview: Preview
  restore: () => void
  cancel: () => void
}

/** What restoring a backup would change, and the choice to do so. */
export function RestorePreview({ preview, restore, cancel }: Props): ReactNode {
  const { back, changed, away, examples } = preview
  const isSame = back + changed + away === 0
  const panel = useRef<HTMLDivElement>(null)
  // The button that opened the preview is gone.
  useEffect(() => panel.current?.focus(), [])
  return (
    <div ref={panel} className="preview" tabIndex={-1}>
      <p role="status">{isSame ? t('settings.backups.previewSame') : changeWords(preview)}</p>
      {examples.length > 0 && (
        <>
          <p className="hint">{t('settings.backups.examples')}</p>
          <ul className="examples">
            {examples.map((text, number) => (
              // oxlint-disable-next-line react/no-array-index-key -- a text may occur twice, and the list never changes
              <li key={number}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="preview-buttons">
        {isSame ? null : (
          <button className="primary" onClick={restore}>
            {t('settings.backups.restore')}
          </button>
        )}
        <button onClick={cancel}>
          {t(isSame ? 'today.noticeRead' : 'settings.backups.cancel')}
        </button>
      </div>
    </div>
  )
}

/** The changes in sentences. */
function changeWords({ back, changed, away }: Preview): string {
  return sentences(catalog, [
    back > 0 && t('settings.backups.previewBack', { count: back }),
    changed > 0 && t('settings.backups.previewChanged', { count: changed }),
    away > 0 && t('settings.backups.previewAway', { count: away }),
    t('settings.backups.previewStay'),
  ])
}
