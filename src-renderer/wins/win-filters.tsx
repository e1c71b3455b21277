import type { KeyboardEvent, ReactNode, RefObject } from 'react'

import type { Goal } from '../../src-shared/records.ts'
import { t } from '../words.ts'
import type { WinQuery } from './use-history.ts'

const SOURCES = ['quick-log', 'preset', 'command-line', 'step'] as const

interface Props {
  searchRef: RefObject<HTMLInputElement | null>
  query: WinQuery
  goals: readonly Goal[]
  onChange: (part: Partial<WinQuery>) => void
  /** Keys in the search field that may lead into the list. */
  onKeyDown: (event: KeyboardEvent) => void
}

/** The search field and the filters above a list of wins. */
export function WinFilters({ searchRef, query, goals, onChange, onKeyDown }: Props): ReactNode {
  const { words, goalId, source, removed } = query
  return (
    <div className="wins-filters" role="search">
      <input
        ref={searchRef}
        type="search"
        aria-label={t('wins.search')}
        placeholder={t('wins.search')}
        value={words}
        onChange={(event) => onChange({ words: event.target.value })}
        onKeyDown={onKeyDown}
      />
      {goals.length > 0 && (
        <label>
          <span>{t('wins.goal')}</span>
          <select
            value={goalId ?? ''}
            onChange={(event) => onChange({ goalId: event.target.value || undefined })}
          >
            <option value="">{t('wins.anyGoal')}</option>
            {goals.map(({ id, name }) => (
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
            onChange({ source: SOURCES.find((name) => name === value) })
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
          onChange={(event) => onChange({ removed: event.target.checked })}
        />
        {t('wins.removed')}
      </label>
    </div>
  )
}
