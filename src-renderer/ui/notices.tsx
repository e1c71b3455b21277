import './notices.css'
import type { ReactNode } from 'react'

import type { DataNotice } from '../../src-shared/contract/data.ts'
import { ask } from '../api.ts'
import { noticeWords, t } from '../words.ts'
import { focusHeading } from './focus-heading.ts'

/** How things are now: said for as long as they are so. The others go when they have been read. */
const PRESENT = new Set<DataNotice['kind']>([
  'newer-version',
  'unreadable',
  'no-folder',
  'damaged-elsewhere',
  'not-here',
  'not-here-elsewhere',
  'not-kept-yet',
])

/** What the person is told about files, calmly, a paragraph each. */
export function Notices({ notices }: { notices: readonly DataNotice[] }): ReactNode {
  return notices.map((notice) => (
    <div key={`${notice.kind} ${notice.path}`} className="notice">
      <p role="status">{noticeWords(notice)}</p>
      {PRESENT.has(notice.kind) ? null : (
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
