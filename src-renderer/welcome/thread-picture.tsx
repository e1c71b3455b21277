import type { ReactNode } from 'react'

import { t } from '../words.ts'

/** Wins as beads on a thread that rises a little: the picture of the whole product. */
export function ThreadPicture(): ReactNode {
  return (
    <svg
      className="thread-picture"
      viewBox="0 0 480 120"
      role="img"
      aria-label={t('welcome.what.picture')}
    >
      <path d="M8 98 C 70 98 78 84 120 78 S 190 84 236 62 S 306 66 350 42 S 430 30 472 22" />
      <circle cx="36" cy="97" r="7" />
      <circle cx="120" cy="78" r="9" />
      <circle className="rest" cx="182" cy="76" r="6" />
      <circle cx="236" cy="62" r="11" />
      <circle cx="350" cy="42" r="13" />
      <circle className="open" cx="440" cy="28" r="13" />
    </svg>
  )
}
