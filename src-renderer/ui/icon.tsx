import {
  Calendar,
  ChevronLeft,
  ChevronRight,
  Ellipsis,
  Icon,
  List,
  Search,
  Settings2,
  Sun,
} from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'

/** Stairs, which the set has not: drawn on its grid of 24. */
const STAIRS: ComponentProps<typeof Icon>['iconNode'] = [
  ['path', { d: 'M4 19h4v-4h4v-4h4V7h4', key: 'stairs' }],
]

/** The line icons of the app. Only these are bundled. */
const ICONS = {
  today: Sun,
  shrink: (props: ComponentProps<typeof Sun>) => <Icon iconNode={STAIRS} {...props} />,
  week: Calendar,
  plan: List,
  settings: Settings2,
  back: ChevronLeft,
  forth: ChevronRight,
  more: Ellipsis,
  search: Search,
} as const
export type IconName = keyof typeof ICONS

/** Those that go somewhere, or begin where a line does. */
const ALONG_LINES: ReadonlySet<IconName> = new Set(['shrink', 'plan', 'back', 'forth'])

/** A line icon beside a word or in a button with a name: it says nothing to assistive technology. */
export function LineIcon({ name, size = 21 }: { name: IconName; size?: number }): ReactNode {
  const Shape = ICONS[name]
  const className = ALONG_LINES.has(name) ? 'along-lines' : undefined
  return <Shape size={size} strokeWidth={1.7} className={className} aria-hidden />
}
