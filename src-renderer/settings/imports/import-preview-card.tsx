import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import type { ChosenImportOptions, ImportPreview } from '../../../src-shared/contract/imports.ts'
import { countWords, problemWords } from '../../../src-shared/words/import-words.ts'
import { sentences } from '../../../src-shared/words/joined-words.ts'
import { catalog } from '../../formats/catalog.ts'
import { fullDate } from '../../formats/dates.ts'
import { t } from '../../words.ts'
import { ImportLeftOut } from './import-left-out.tsx'
import { ImportOptions } from './import-options.tsx'
import { listed } from './import-words.ts'

interface Props {
  preview: ImportPreview
  options: ChosenImportOptions
  isBusy: boolean
  reread: (options: ChosenImportOptions) => void
  bring: (lists: readonly string[]) => void
  close: () => void
}

/** What bringing files in would add, what can be chosen about it, and the one click that does it. */
export function ImportPreviewCard(props: Props): ReactNode {
  const { preview, options, isBusy, reread, bring, close } = props
  const { files, formats, problems, examples, lists } = preview
  const [goals, setGoals] = useState<readonly string[]>([])
  const card = useRef<HTMLElement>(null)
  const id = useId()
  // The look at it is what was asked for.
  useEffect(() => card.current?.focus(), [])
  return (
    <section ref={card} className="card imports-card preview" tabIndex={-1} aria-labelledby={id}>
      <h4 id={id} className="unseen">
        {t('imports.preview')}
      </h4>
      <p className="hint">
        <bdi>{t('imports.named', { files: listed(files), formats: listed(formats) })}</bdi>
      </p>
      <p role="status" className="imports-found">
        {foundWords(preview)}
      </p>
      {problems
        .map((problem) => problemWords(problem, catalog))
        .map((words) => (
          <p key={words} className="remark">
            {words}
          </p>
        ))}
      <ImportOptions offered={preview.options} options={options} onChange={reread} />
      {examples.length > 0 && (
        <div>
          <h5>{t('imports.examples')}</h5>
          <ul className="imports-examples">
            {examples.map(({ day, text }, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- a text may occur twice, and the list never changes
              <li key={place}>
                <span className="hint">
                  {day === undefined ? t('imports.openTask') : fullDate(day)}
                </span>
                <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {lists.length > 0 && <GoalLists lists={lists} chosen={goals} onChange={setGoals} />}
      <ImportLeftOut key={preview.previewId} preview={preview} />
      <div className="preview-buttons">
        {isAny(preview) && (
          <button className="primary" aria-disabled={isBusy} onClick={() => isBusy || bring(goals)}>
            {t('imports.bring')}
          </button>
        )}
        <button onClick={close}>{t('imports.cancel')}</button>
      </div>
    </section>
  )
}

interface ListsProps {
  lists: ImportPreview['lists']
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** The lists that can be goals. None is one before the person says so. */
function GoalLists({ lists, chosen, onChange }: ListsProps): ReactNode {
  return (
    <fieldset className="imports-lists">
      <legend>{t('imports.lists')}</legend>
      {lists.map(({ name, wins, tasks }) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={({ target }) => {
              const others = chosen.filter((one) => one !== name)
              onChange(target.checked ? [...others, name] : others)
            }}
          />
          <span dir="auto">{name}</span>
          <span className="hint">{t('imports.entries', { count: wins + tasks })}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Whether there is something to bring in. */
function isAny({ wins, tasks, steps, goals, continues }: ImportPreview): boolean {
  return wins + tasks + steps + goals > 0 || continues
}

/** What there is, from when to when, and what of it is here. */
function foundWords(preview: ImportPreview): string {
  const { wins, first, last, here, continues } = preview
  if (!isAny(preview)) return t(here > 0 ? 'imports.allHere' : 'imports.noneYet')
  const what = countWords(preview, catalog)
  const [from, to] = [first, last].map((day) => day && fullDate(day))
  const found =
    wins === 0 || from === undefined || to === undefined
      ? t('imports.foundUndated', { what })
      : from === to
        ? t('imports.foundOn', { what, day: from })
        : t('imports.found', { what, from, to })
  return sentences(catalog, [
    found,
    here > 0 && t('imports.here', { count: here }),
    continues && t('imports.continues'),
  ])
}
