import './progress-bar.css'
import type { ReactNode } from 'react'

interface Props {
  label: string
  /** From 0 to 1; undefined where that is not known. */
  share: number | undefined
}

/** How far something is, in words and as a line. */
export function ProgressBar({ label, share }: Props): ReactNode {
  return (
    <label className="progress">
      <span>{label}</span>
      <progress {...(share !== undefined && { value: share })} />
    </label>
  )
}
