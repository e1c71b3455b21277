import './imports.css'
import { useEffect, useRef, type ReactNode } from 'react'

import { problemWords } from '../../../src-shared/words/import-words.ts'
import { catalog } from '../../formats/catalog.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { SettingRow } from '../../ui/setting-row.tsx'
import { t } from '../../words.ts'
import { ImportList } from './import-list.tsx'
import { ImportPreviewCard } from './import-preview-card.tsx'
import { useImports } from './use-imports.ts'

/** Bringing in what other apps have: a look at it first, one click, and a way to take it back. */
export function Imports(): ReactNode {
  const imports = useImports()
  const { view, progress, preview, status, errors } = imports
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed may be gone by then.
  useEffect(() => {
    if (status !== undefined) heading.current?.focus()
  }, [status])
  return (
    <section className="settings-part imports" aria-labelledby="imports">
      <SettingRow
        label={
          <h3 id="imports" ref={heading} tabIndex={-1}>
            {t('imports.heading')}
          </h3>
        }
        hint={t('imports.what')}
        below={
          <>
            <div role="status" className="imports-status">
              {status}
            </div>
            {progress !== undefined && (
              <div className="imports-progress">
                <ProgressBar label={t(`imports.${progress.kind}`)} share={progress.share} />
                {progress.kind !== 'taking-back' && (
                  <button onClick={imports.cancel}>{t('imports.cancel')}</button>
                )}
              </div>
            )}
            <div role="alert" className="error">
              {errors.map((one) => {
                const words = typeof one === 'string' ? one : problemWords(one, catalog)
                return <p key={words}>{words}</p>
              })}
            </div>
          </>
        }
      >
        <button aria-disabled={progress !== undefined} onClick={() => progress ?? imports.choose()}>
          {t('imports.start')}
        </button>
      </SettingRow>
      {preview !== undefined && progress?.kind !== 'bringing' && (
        <ImportPreviewCard
          key={preview.files.join('\n')}
          preview={preview}
          options={imports.options}
          isBusy={progress !== undefined}
          reread={imports.reread}
          bring={imports.bring}
          close={() => {
            imports.close()
            heading.current?.focus()
          }}
        />
      )}
      {view !== undefined && view.imports.length > 0 && (
        <ImportList
          imports={view.imports}
          isBusy={progress !== undefined}
          takeBack={imports.takeBack}
        />
      )}
    </section>
  )
}
