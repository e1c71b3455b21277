import '../wins/all-wins.css'
import './goal.css'
import { useMemo, useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { useRouteParams } from '../page/route.ts'
import { useToday } from '../page/use-today.ts'
import { WayBackLink } from '../page/way-back-link.tsx'
import { usePlan } from '../plan/use-plan.ts'
import { GoalBead } from '../ui/goal-bead.tsx'
import { UndoBar } from '../undo/undo-bar.tsx'
import { winUndoAction } from '../undo/win-undo.ts'
import { foundWords } from '../wins/found-words.ts'
import { useHistory, type Found } from '../wins/use-history.ts'
import { WinDialog } from '../wins/win-dialog.tsx'
import { WinList } from '../wins/win-list.tsx'
import { t } from '../words.ts'
import { useGoalMark } from './use-goals.ts'

/** A goal: its identity line, and every win that is evidence for it. */
export function Goal(): ReactNode {
  const [id = ''] = useRouteParams()
  const plan = usePlan(1)
  const goal = plan?.goals.find((goal) => goal.id === id)
  const mark = useGoalMark(id)
  return (
    <section className="goal" aria-labelledby="goal-heading">
      <WayBackLink from="goal" otherwise="plan" />
      <header>
        {goal && <GoalBead mark={mark} />}
        <h1 id="goal-heading" tabIndex={-1} dir="auto">
          {goal?.name ?? (plan && t('goal.gone'))}
        </h1>
      </header>
      {goal?.identity !== undefined && (
        <p className="goal-identity" dir="auto">
          {goal.identity}
        </p>
      )}
      {goal && <Evidence key={id} id={id} ofMonth={plan?.proofs[id]} />}
    </section>
  )
}

interface EvidenceProps {
  id: string
  /** How many of its wins are of this month; undefined if none is. */
  ofMonth: number | undefined
}

function Evidence({ id, ofMonth }: EvidenceProps): ReactNode {
  const query = useMemo(() => ({ words: '', goalId: id, removed: false }), [id])
  const history = useHistory(query)
  const [edited, setEdited] = useState<Win>()
  const today = useToday()
  const { found } = history
  return (
    <>
      <p role="status" className="hint">
        {found && found.wins > 0 && countWords(found, ofMonth)}
      </p>
      {found?.complete && found.wins === 0 ? (
        <p className="wins-empty">{t('goal.none')}</p>
      ) : (
        <WinList history={history} label={t('goal.list')} place={`goal/${id}`} edit={setEdited} />
      )}
      {edited && <WinDialog key={edited.id} win={edited} onClose={() => setEdited(undefined)} />}
      <UndoBar action={winUndoAction(today?.undo)} />
    </>
  )
}

/** That these are all of its wins, and how many of them are of this month, as Plan says it. */
function countWords(found: Found, ofMonth: number | undefined): string {
  const words = foundWords(found)
  if (!found.complete) return words
  return [
    t('goal.all', { found: words }),
    ...(ofMonth === undefined ? [] : [t('plan.proofs', { count: ofMonth })]),
  ].join(' · ')
}
