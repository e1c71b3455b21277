import { app, Notification, powerMonitor } from 'electron'

import type { Catalog } from '../../src-shared/words/catalog.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import { electronChannel } from '../nudges/delivery/electron-channel.ts'
import { nodeNotifierChannel, vendoredPrograms } from '../nudges/delivery/node-notifier-channel.ts'
import { serviceAbilities } from '../nudges/delivery/notification-service.ts'
import { openNotifier } from '../nudges/delivery/notifier.ts'
import { hearEarlierToasts } from '../nudges/delivery/toast-activation.ts'
import type { PresenceSource } from '../nudges/domain/nudge-ports.ts'
import type { NudgesParts } from '../nudges/nudges.ts'
import { watchPresence } from '../nudges/presence/watch-presence.ts'
import { systemClock } from '../platform/system-clock.ts'
import { windowsIdentity } from './app-id.ts'
import type { AppEvents } from './events.ts'
import { channelView } from './system-words.ts'

/** How long the notification service may take to say what it can do, in milliseconds. */
const SERVICE_ANSWER_MS = 1_000
const abilities = () => serviceAbilities(SERVICE_ANSWER_MS)

/** Whether the person is there, as this desktop tells; its news are told on the bus. */
export function desktopPresence(bus: Emitter<AppEvents>): PresenceSource {
  return watchPresence({
    powerMonitor,
    platform: process.platform,
    env: process.env,
    now: systemClock.now,
    onNews: (news) => bus.emit('presence.changed', news),
  })
}

/** Shows nudges by the system's notifications, whichever way works here. */
export function openDesktopNotifier(root: string, catalog: Catalog): NudgesParts['notifier'] {
  const { platform, arch } = process
  const appName = catalog.t('app.name')
  const programs = vendoredPrograms(app.isPackaged ? process.resourcesPath : undefined, root)
  const notifier = openNotifier({
    appName,
    channels: [
      electronChannel({ Notification, platform, abilities }),
      nodeNotifierChannel({
        platform,
        arch,
        appId: windowsIdentity(app.isPackaged).appId,
        appName,
        programs,
        abilities,
      }),
    ],
  })
  app.on('before-quit', () => notifier.withdraw())
  // A session of Windows ends without the event before (electron.d.ts, `before-quit`).
  app.on('browser-window-created', (_, window) => {
    window.on('session-end', () => notifier.withdraw())
  })
  const own = new Set<string>()
  return {
    show(notice, reacted) {
      if (notice.id !== undefined) own.add(notice.id)
      return notifier.show(notice, reacted)
    },
    withdraw: notifier.withdraw,
    view: () => channelView(notifier.working(), catalog),
    hearEarlier: (reacted) =>
      hearEarlierToasts({ Notification, platform, isOwn: (id) => own.has(id) }, reacted),
  }
}
