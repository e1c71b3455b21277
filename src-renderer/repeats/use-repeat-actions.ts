import type { RepeatView, PlanRestoreResult } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { showLogged, showStatus } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { beginRing } from '../steps/begin-ring.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'

/** How many recorded days complete a repeat. */
export const REPEAT_DAYS = 7

interface Parts {
  repeat: RepeatView
  /** The heading that takes the focus once what was pressed is gone. */
  headingId: string | undefined
  onArchive: (repeat: ArchivedItem) => void
  /** Its two minutes have begun. */
  onBegin: (() => void) | undefined
}

interface RepeatActions {
  /** Why the last change could not be saved. */
  error: string | undefined
  /** Records today's day. */
  didIt: () => void
  start: () => void
  archive: () => void
  /** Begins seven more days, after the seventh. */
  keep: () => void
  /** Replaces the step with a smaller one. Resolves to whether that is saved. */
  makeSmaller: (smaller: string) => Promise<boolean>
}

/** What can be done with a repeat. Once it is complete, most of it answers what comes next. */
export function useRepeatActions({ repeat, headingId, onArchive, onBegin }: Parts): RepeatActions {
  const { id, text, days } = repeat
  const isComplete = days >= REPEAT_DAYS
  const { error, change } = usePlanChange()
  const once = useSingleFlight()

  async function didIt(): Promise<void> {
    const hasStayed = rememberFocus()
    const done = await change(ask('repeat.did', { id }))
    if (done === undefined) return
    showLogged(done)
    if (days + 1 < REPEAT_DAYS && hasStayed()) focusHeading(headingId)
  }

  async function start(): Promise<void> {
    showStatus(undefined)
    if ((await change(beginRing({ repeatId: id }))) !== undefined) onBegin?.()
  }

  async function keep(): Promise<void> {
    const hasStayed = rememberFocus()
    const keeping = withCareCheck(() => ask('repeat.end', { id, how: 'keep' }))
    if (!(await change(keeping))) return
    showStatus(t('repeats.kept'))
    if (hasStayed()) focusHeading(headingId)
  }

  async function makeSmaller(smaller: string): Promise<boolean> {
    const changing = withCareCheck<PlanRestoreResult>(() =>
      isComplete
        ? ask('repeat.end', { id, how: 'smaller', text: smaller })
        : ask('repeat.smaller', { id, text: smaller }),
    )
    if (!(await change(changing))) return false
    showStatus(t('repeats.madeSmaller'))
    return true
  }

  async function archive(): Promise<void> {
    const archiving = withCareCheck<PlanRestoreResult>(() =>
      isComplete ? ask('repeat.end', { id, how: 'archive' }) : ask('plan.archive', { id }),
    )
    if (await change(archiving)) onArchive({ id, text })
  }

  return {
    error,
    didIt: () => once(didIt),
    start: () => once(start),
    archive: () => once(archive),
    keep: () => once(keep),
    makeSmaller,
  }
}
