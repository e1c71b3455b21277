import { emitPreventable } from '../electron/event.ts'
import { defaultSession } from '../electron/session.ts'
import { contentsOfTarget } from '../electron/web-contents.ts'
import type { Engine } from '../engine.ts'
import { strict } from '../shared/strict.ts'
import { appText } from './origin-map.ts'

/** Tells the session of every download. None is ever saved: nobody is there to choose a place. */
export async function reportDownloads({ chromium: { cdp } }: Engine): Promise<void> {
  cdp.on('', 'Browser.downloadWillBegin', ({ frameId, guid, url, suggestedFilename }) => {
    const cancel = (): void => {
      cdp.send('Browser.cancelDownload', { guid }).catch(() => {})
    }
    const item = strict('DownloadItem', {
      getURL: () => appText(url),
      getFilename: () => suggestedFilename,
      cancel,
    })
    emitPreventable(defaultSession, 'will-download', {}, item, contentsOfTarget(frameId))
    cancel()
  })
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
}
