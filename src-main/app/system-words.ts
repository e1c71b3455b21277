import type { NudgeChannelView } from '../../src-shared/contract/nudges.ts'
import type { StartAtLoginView } from '../../src-shared/contract/settings.ts'
import type { StartState } from '../../src-shared/start-at-login.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import type { NotifierState } from '../nudges/delivery/notifier.ts'

/** Whether the app starts with the computer, with a sentence where it cannot. */
export function startView(state: StartState, { t }: Catalog): StartAtLoginView {
  if (typeof state === 'string') return { state }
  const { refused } = state
  switch (refused.kind) {
    case 'odd-path':
      return { state: 'refused', reason: t('settings.startAtLogin.odd-path', refused) }
    case 'not-written':
      return { state: 'refused', reason: t('settings.startAtLogin.not-written', refused) }
    case 'flatpak':
    case 'snap':
    case 'needs-approval':
      return { state: 'refused', reason: t(`settings.startAtLogin.${refused.kind}`) }
  }
}

/** Which way notifications go, and why not another one, in words. */
export function channelView({ channel, tried }: NotifierState, { t }: Catalog): NudgeChannelView {
  return {
    ...(channel !== undefined && { channel }),
    // The system's own words help nobody who has little attention to give.
    tried: tried.map(({ channel, reason }) => ({ channel, reason: t(`nudge.refused.${reason}`) })),
  }
}
