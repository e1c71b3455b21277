import { dialog } from 'electron'

import type { Catalog } from '../../src-shared/words/catalog.ts'

/**
 * Says that a window can not be shown; over no window, since none may be there.
 *
 * @returns whether the person wants it tried again
 */
export async function askToTryAgain(t: Catalog['t']): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: t('problems.window'),
    detail: t('problems.windowDetail'),
    buttons: [t('problems.windowAgain'), t('problems.windowLater')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
