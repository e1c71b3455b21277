import type { ReactNode } from 'react'

/** Settings that are chosen once, if at all, behind a heading that opens them. */
export function Folded({ heading, children }: { heading: string; children: ReactNode }): ReactNode {
  return (
    <details className="settings-fold">
      <summary>
        <h3>{heading}</h3>
      </summary>
      <div className="settings-rows">{children}</div>
    </details>
  )
}
