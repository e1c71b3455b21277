import type { KeyboardEvent, ReactNode, RefObject } from 'react'

import type { Goal } from '../../src-shared/records.ts'
import { LineIcon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { t } from '../words.ts'
import type { WinQuery } from './use-history.ts'

const SOURCES = ['quick-log', 'preset', 'command-line', 'step', 'import', 'inbox'] as const

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
      <div className="field wins-search">
        <LineIcon name="search" size={18} />
        <input
          ref={searchRef}
          type="search"
          aria-label={t('wins.search')}
          placeholder={t('wins.search')}
          value={words}
          onChange={(event) => onChange({ words: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="wins-chips">
        {goals.length > 0 && (
          <Choice
            name={t('wins.goal')}
            any={t('wins.anyGoal')}
            chosen={goalId}
            choices={goals.map(({ id, name }) => [id, name])}
            onChoose={(id) => onChange({ goalId: id })}
          />
        )}
        <Choice
          name={t('wins.source')}
          any={t('wins.anySource')}
          chosen={source}
          choices={SOURCES.map((one) => [one, t(`wins.${one}`)])}
          onChoose={(one) => onChange({ source: SOURCES.find((known) => known === one) })}
        />
        <label className="chip">
          <input
            type="checkbox"
            checked={removed}
            onChange={(event) => onChange({ removed: event.target.checked })}
          />
          {t('wins.removed')}
        </label>
      </div>
    </div>
  )
}

/** A chip with a menu of what a filter can be. */
function Choice({
  name,
  any,
  chosen,
  choices,
  onChoose,
}: {
  name: string
  /** What the filter is called while it lets everything through. */
  any: string
  chosen: string | undefined
  choices: readonly (readonly [key: string, label: string])[]
  onChoose: (key: string | undefined) => void
}): ReactNode {
  const label = choices.find(([key]) => key === chosen)?.[1] ?? any
  return (
    <Menu
      className={chosen === undefined ? 'chip' : 'chip wins-chosen'}
      label={t('wins.filter', { name, chosen: label })}
      items={[
        {
          key: '',
          label: any,
          isChecked: chosen === undefined,
          onSelect: () => onChoose(undefined),
        },
        ...choices.map(([key, words]) => ({
          key,
          label: words,
          isChecked: key === chosen,
          onSelect: () => onChoose(key),
        })),
      ]}
    >
      <span>{t('wins.filter', { name, chosen: label })}</span>
    </Menu>
  )
}
