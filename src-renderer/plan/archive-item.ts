import { ask } from '../api.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import type { PlanChange } from '../steps/use-plan-change.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'

/**
 * Archives an item of the plan, reports it, and moves the focus to a heading that stays.
 *
 * @param headingId the heading of its list
 */
export async function archiveItem(
  change: PlanChange['change'],
  item: ArchivedItem,
  headingId: string,
  onArchive: (item: ArchivedItem) => void,
): Promise<void> {
  const hasStayed = rememberFocus()
  if ((await change(ask('plan.archive', { id: item.id }))) === undefined) return
  onArchive({ id: item.id, text: item.text })
  if (hasStayed()) focusHeading(headingId)
}
