import type { KeepResult } from '../../../src-shared/contract/review.ts'
import type { WeekView } from '../../../src-shared/review.ts'
import { ask } from '../../api.ts'
import type { KeptAs } from '../use-keeping.ts'
import { drawWeek } from './draw-week.ts'
import { whileOnPaper } from './paper.ts'
import { WeekSheet } from './week-sheet.tsx'

/**
 * Makes a file of a week; main asks where it is to lie. Loaded when somebody wants one.
 *
 * @param first the first day of the week
 */
export async function keepWeek(as: KeptAs, view: WeekView, first: string): Promise<KeepResult> {
  switch (as) {
    case 'markdown':
      return ask('week.keep', { as, first })
    case 'png':
      return ask('week.keep', { as, first, picture: await drawWeek(view, first) })
    case 'pdf': {
      const says = await ask('week.says', { first })
      return whileOnPaper(<WeekSheet view={view} says={says} first={first} />, () =>
        ask('week.keep', { as, first }),
      )
    }
  }
}
