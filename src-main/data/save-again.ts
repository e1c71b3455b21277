import type { Plan, SaveOutcome, WinStore } from '../kernel/ports.ts'
import type { OpenFolder } from './open-folder.ts'
import { laterInPlan, stillLatest, type Unsaved } from './unsaved.ts'

/**
 * Makes changes again that the app had ended before, as far as nothing later is known. Stops at
 * the first that is refused.
 */
export async function saveAgain(
  { wins, plan: planned, draft }: Unsaved,
  folder: Pick<OpenFolder, 'change'>,
  known: { find: WinStore['find']; plan: () => Plan },
): Promise<SaveOutcome> {
  const latest = stillLatest(
    wins.map(({ win }) => win),
    known.find,
  )
  for (const { win, from } of wins.filter((one) => latest.includes(one.win))) {
    const outcome = await folder.change((files) => files.wins.put(win, from))
    if (outcome.kind === 'refused') return outcome
  }
  const changes = laterInPlan(planned, known.plan())
  if (Object.keys(changes).length > 0) {
    const outcome = await folder.change((files) => files.plan.put(changes))
    if (outcome.kind === 'refused') return outcome
  }
  if (draft === undefined) return { kind: 'kept' }
  return folder.change((files) => files.draft.put(draft))
}
