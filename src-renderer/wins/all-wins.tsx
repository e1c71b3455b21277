import './all-wins.css'
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'

import type { Win } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { useToday } from '../page/use-today.ts'
import { WayBackLink } from '../page/way-back-link.tsx'
import { UndoBar } from '../undo/undo-bar.tsx'
import { winUndoAction } from '../undo/win-undo.ts'
import { t, winResultWords } from '../words.ts'
import { foundWords } from './found-words.ts'
import { PurgeDialog } from './purge-dialog.tsx'
import { useHistory, type WinQuery } from './use-history.ts'
import { WinDialog } from './win-dialog.tsx'
import { WinFilters } from './win-filters.tsx'
import { WinList } from './win-list.tsx'

/** The last query; it is shown again when the screen is shown anew. */
let lastQuery: WinQuery = { words: '', removed: false }

/** All wins, newest first, to be searched and edited. */
export function AllWins(): ReactNode {
  const [query, setQuery] = useState(lastQuery)
  const changeQuery = (part: Partial<WinQuery>): void => {
    lastQuery = { ...query, ...part }
    setQuery(lastQuery)
  }
  const history = useHistory(query)
  const { found } = history
  const [edited, setEdited] = useState<Win>()
  const [purged, setPurged] = useState<Win>()
  const [error, setError] = useState<string>()
  const today = useToday()
  const isEmpty = found?.complete === true && found.wins === 0
  const search = useSearchRoute()

  async function bringBack({ id }: Win): Promise<void> {
    const result = await ask('win.bring-back', { id }).catch(() => undefined)
    setError(result === undefined ? t('problems.unexpected') : winResultWords(result))
    // The focused row is another win's by now.
    if (result?.kind === 'changed') focusHeading()
  }

  return (
    <section className="all-wins" aria-labelledby="wins-heading">
      <WayBackLink from="wins" otherwise="today" />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it has the focus when the screen appears */}
      <h1 id="wins-heading" tabIndex={-1} onKeyDown={moveIntoList}>
        {t('wins.heading')}
      </h1>
      <WinFilters
        searchRef={search}
        query={query}
        goals={found?.goals ?? []}
        onChange={changeQuery}
        onKeyDown={moveIntoList}
      />
      {query.removed && <p className="hint">{t('wins.removedHint')}</p>}
      <p role="alert" className="error">
        {error}
      </p>
      {/* Where there are none, the words below say so; the number is for the ear. */}
      <p role="status" className={isEmpty ? 'unseen' : 'hint'}>
        {found && foundWords(found)}
      </p>
      {isEmpty ? (
        <p className="wins-empty">{emptyWords(query)}</p>
      ) : (
        <WinList
          history={history}
          label={t('wins.list')}
          place="wins"
          edit={setEdited}
          removed={
            query.removed
              ? { bringBack: (win) => void bringBack(win), purge: setPurged }
              : undefined
          }
        />
      )}
      {edited && <WinDialog key={edited.id} win={edited} onClose={() => setEdited(undefined)} />}
      {purged && <PurgeDialog win={purged} onClose={() => setPurged(undefined)} />}
      <UndoBar action={winUndoAction(today?.undo)} />
    </section>
  )
}

/** The search field, which takes the focus when the route asks for it. */
function useSearchRoute(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const go = (): void => {
      if (location.hash !== '#wins/search') return
      field.current?.focus()
      field.current?.select()
    }
    go()
    addEventListener('hashchange', go)
    return () => removeEventListener('hashchange', go)
  }, [])
  return field
}

/** Why the list is empty. */
function emptyWords({ words, goalId, source, removed }: WinQuery): string {
  const isFiltered = words.trim() !== '' || goalId !== undefined || source !== undefined
  return t(isFiltered ? 'wins.noneFound' : removed ? 'wins.noneRemoved' : 'wins.empty')
}

/** Moves from the heading or the search field to the first win on the arrow key down. */
function moveIntoList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return
  const first = document.querySelector<HTMLElement>('.wins-row button[tabindex="0"]')
  if (first === null) return
  event.preventDefault()
  first.focus()
}
