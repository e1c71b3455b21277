import './all-wins.css'
import { useState, type KeyboardEvent, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { useToday } from '../page/use-today.ts'
import { UndoBar } from '../undo/undo-bar.tsx'
import { winUndoAction } from '../undo/win-undo.ts'
import { winResultWords, t } from '../words.ts'
import { PurgeDialog } from './purge-dialog.tsx'
import { useHistory, type Wanted } from './use-history.ts'
import { WinDialog } from './win-dialog.tsx'
import { WinList } from './win-list.tsx'

const SOURCES = ['quick-log', 'preset', 'command-line', 'step'] as const

/** What was looked for last; it still is when the screen is shown again. */
let lookedFor: Wanted = { words: '', removed: false }

/** Everything that was ever written down, newest first, to be looked through and changed. */
export function AllWins(): ReactNode {
  const [wanted, setWanted] = useState(lookedFor)
  const { words, goalId, source, removed } = wanted
  const look = (part: Partial<Wanted>): void => {
    lookedFor = { ...wanted, ...part }
    setWanted(lookedFor)
  }
  const history = useHistory(wanted)
  const { found } = history
  const [edited, setEdited] = useState<Win>()
  const [purged, setPurged] = useState<Win>()
  const [error, setError] = useState<string>()
  const today = useToday()
  const isFiltered = words.trim() !== '' || goalId !== undefined || source !== undefined

  async function bringBack({ id }: Win): Promise<void> {
    const result = await ask('win.bring-back', { id }).catch(() => undefined)
    setError(result === undefined ? t('problems.unexpected') : winResultWords(result))
    // The row that had the focus is another win's now.
    if (result?.kind === 'changed') focusHeading()
  }

  return (
    <section className="all-wins" aria-labelledby="wins-heading">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it has the focus when the screen appears */}
      <h1 id="wins-heading" tabIndex={-1} onKeyDown={intoTheList}>
        {t('wins.heading')}
      </h1>
      <div className="wins-filters" role="search">
        <input
          type="search"
          aria-label={t('wins.search')}
          placeholder={t('wins.search')}
          value={words}
          onChange={(event) => look({ words: event.target.value })}
          onKeyDown={intoTheList}
        />
        {found !== undefined && found.goals.length > 0 && (
          <label>
            <span>{t('wins.goal')}</span>
            <select
              value={goalId ?? ''}
              onChange={(event) => look({ goalId: event.target.value || undefined })}
            >
              <option value="">{t('wins.anyGoal')}</option>
              {found.goals.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{t('wins.source')}</span>
          <select
            value={source ?? ''}
            onChange={({ target: { value } }) =>
              look({ source: SOURCES.find((name) => name === value) })
            }
          >
            <option value="">{t('wins.anySource')}</option>
            {SOURCES.map((name) => (
              <option key={name} value={name}>
                {t(`wins.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="wins-removed">
          <input
            type="checkbox"
            checked={removed}
            onChange={(event) => look({ removed: event.target.checked })}
          />
          {t('wins.removed')}
        </label>
      </div>
      {removed && <p className="hint">{t('wins.removedHint')}</p>}
      <p role="alert" className="error">
        {error}
      </p>
      <p role="status" className="hint">
        {found && countWords(found)}
      </p>
      {found?.complete && found.wins === 0 ? (
        <p className="empty">
          {t(isFiltered ? 'wins.noneFound' : removed ? 'wins.noneRemoved' : 'wins.empty')}
        </p>
      ) : (
        <WinList
          history={history}
          label={t('wins.list')}
          edit={setEdited}
          removed={
            removed ? { bringBack: (win) => void bringBack(win), purge: setPurged } : undefined
          }
        />
      )}
      {edited && <WinDialog key={edited.id} win={edited} onClose={() => setEdited(undefined)} />}
      {purged && <PurgeDialog win={purged} onClose={() => setPurged(undefined)} />}
      <UndoBar action={winUndoAction(today?.undo)} />
    </section>
  )
}

function countWords({ wins, complete }: { wins: number; complete: boolean }): string {
  const words = t('wins.found', { count: wins })
  return complete ? words : t('wins.reading', { found: words })
}

/** From the heading and the search field the arrow key down goes to the first win. */
function intoTheList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return
  const first = document.querySelector<HTMLElement>('.wins-row button[tabindex="0"]')
  if (first === null) return
  event.preventDefault()
  first.focus()
}
