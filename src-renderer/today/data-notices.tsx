import './data-notices.css'
import type { ReactNode } from 'react'

import type { DataNotice } from '../../src-shared/contract/data.ts'
import { ask } from '../api.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { t } from '../words.ts'
import { noticeWords } from './notice-words.ts'

/** Notices of a present state, shown as long as it lasts. The others can be dismissed. */
const LASTING = new Set<DataNotice['kind']>([
  'newer-version',
  'unreadable',
  'no-folder',
  'damaged-elsewhere',
  'not-here',
  'not-here-elsewhere',
  'not-kept-yet',
])

/** What happened to files of the person, a paragraph each. */
export function DataNotices({ notices }: { notices: readonly DataNotice[] }): ReactNode {
  return notices.map((notice) => (
    <div key={`${notice.kind} ${notice.path}`} className="notice">
      <p role="status">{noticeWords(notice)}</p>
      {LASTING.has(notice.kind) ? null : (
        <button
          onClick={() => {
            focusHeading()
            void ask('notice.dismiss', { path: notice.path })
          }}
        >
          {t('today.noticeRead')}
        </button>
      )}
    </div>
  ))
}
