import type { DataNotice } from '../../src-shared/contract/data.ts'
import { monthYear } from '../formats/dates.ts'
import { t } from '../words.ts'

/** What happened to a file, in a sentence or two. */
export function noticeWords(notice: DataNotice): string {
  const { path } = notice
  switch (notice.kind) {
    case 'restored':
    case 'came-back': {
      const month = monthYear(notice.month)
      const left = notice.kind === 'restored' ? notice.left : 0
      return t(`notices.${notice.kind}`, { path, month, count: notice.count, left })
    }
    case 'entries':
    case 'copies':
      return t(`notices.${notice.kind}`, { path, count: notice.count })
    case 'plan-restored':
    case 'settings-restored':
    case 'set-aside':
    case 'changed':
    case 'changed-elsewhere':
    case 'damaged-elsewhere':
    case 'twin':
    case 'newer-version':
    case 'unreadable':
    case 'no-folder':
    case 'inbox-left':
    case 'not-here':
    case 'not-here-elsewhere':
    case 'fixed-offset':
    case 'kept-later':
    case 'not-kept-yet':
    case 'not-kept':
      return t(`notices.${notice.kind}`, { path })
  }
}
