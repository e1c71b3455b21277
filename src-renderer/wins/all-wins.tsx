import './all-wins.css'
import { useMemo, useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { UndoBar } from '../ui/undo-bar.tsx'
import { useToday } from '../ui/use-today.ts'
import { resultWords, t } from '../words.ts'
import { PurgeDialog } from './purge-dialog.tsx'
import { useHistory, type Wanted } from './use-history.ts'
import { WinDialog } from './win-dialog.tsx'
import { WinList } from './win-list.tsx'

const SOURCES = ['quick-log', 'preset', 'command-line'] as const

/** Everything that was ever written down, newest first, to be looked through and changed. */
export function AllWins(): ReactNode {
  const [words, setWords] = useState('')
  const [goalId, setGoalId] = useState<string>()
  const [source, setSource] = useState<(typeof SOURCES)[number]>()
  const [removed, setRemoved] = useState(false)
  const wanted = useMemo<Wanted>(
    () => ({ words, removed, ...(goalId && { goalId }), ...(source && { source }) }),
    [words, goalId, source, removed],
  )
  const history = useHistory(wanted)
  const { found } = history
  const [edited, setEdited] = useState<Win>()
  const [purged, setPurged] = useState<Win>()
  const [trouble, setTrouble] = useState<string>()
  const today = useToday()
  const isFiltered = words.trim() !== '' || goalId !== undefined || source !== undefined

  async function bringBack({ id }: Win): Promise<void> {
    const result = await ask('win.bring-back', { id }).catch(() => undefined)
    setTrouble(result === undefined ? t('problems.unexpected') : resultWords(result))
    // The row that had the focus is another win's now.
    if (result?.kind === 'changed') focusHeading()
  }

  return (
    <section className="all-wins" aria-labelledby="wins-heading">
      <h1 id="wins-heading" tabIndex={-1}>
        {t('wins.heading')}
      </h1>
      <div className="wins-filters" role="search">
        <input
          type="search"
          aria-label={t('wins.search')}
          placeholder={t('wins.search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {found !== undefined && found.goals.length > 0 && (
          <label>
            <span>{t('wins.goal')}</span>
            <select
              value={goalId ?? ''}
              onChange={(event) => setGoalId(event.target.value || undefined)}
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
            onChange={({ target: { value } }) => setSource(SOURCES.find((name) => name === value))}
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
            onChange={(event) => setRemoved(event.target.checked)}
          />
          {t('wins.removed')}
        </label>
      </div>
      {removed && <p className="hint">{t('wins.removedHint')}</p>}
      <p role="alert" className="trouble">
        {trouble}
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
          removed={removed}
          edit={setEdited}
          bringBack={(win) => void bringBack(win)}
          purge={setPurged}
        />
      )}
      {edited && <WinDialog key={edited.id} win={edited} closed={() => setEdited(undefined)} />}
      {purged && <PurgeDialog win={purged} closed={() => setPurged(undefined)} />}
      <UndoBar offer={today?.undo} />
    </section>
  )
}

function countWords({ wins, complete }: { wins: number; complete: boolean }): string {
  const words = t('wins.found', { count: wins })
  return complete ? words : t('wins.reading', { found: words })
}
