import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { WinDraft } from './draft-store.ts'

/** The edit that a draft makes to a win. The goal is an argument because it may have to be added first. */
export function winEdit(
  id: string,
  draft: WinDraft,
  goalId: string | null | undefined,
): CommandArgument<'win.edit'> {
  const { text, wall, grewOutOf, energyBefore, energyAfter } = draft
  return {
    id,
    // Unchanged fields are not sent: another device may have changed them meanwhile.
    ...(text !== undefined && { text }),
    ...(wall !== undefined && { wall }),
    ...(goalId !== undefined && { goalId }),
    ...(grewOutOf !== undefined && { linkedTo: grewOutOf?.id ?? null }),
    ...(energyBefore !== undefined && { energyBefore }),
    ...(energyAfter !== undefined && { energyAfter }),
  }
}

/** Whether a draft changes more than the text, so that the other fields have to be shown. */
export function hasDetails(draft: WinDraft): boolean {
  return Object.values({ ...draft, text: undefined }).some((value) => value !== undefined)
}

/**
 * Whether a time belongs to the day before, because the person's day has not begun yet.
 *
 * @param wall the time on the wall, such as `2026-11-23T02:05`; empty if it is incomplete
 */
export function isBeforeDayStart(wall: string, dayStartHour: number): boolean {
  return wall !== '' && Number(wall.slice(11, 13)) < dayStartHour
}
