import { join } from 'node:path'

import { documentText } from './document-text.ts'
import { durableFile } from './durable-file.ts'
import { readBytes } from './read-file.ts'

/**
 * Names this device's folder for people and sync tools: `<data folder>/<device id>/device.json`.
 * Written once; wins do not depend on it, so a refusal here is told by the first win's save.
 *
 * @param name what the computer calls itself
 */
export function nameDevice(dataFolder: string, deviceId: string, name: string): void {
  const file = durableFile(join(dataFolder, deviceId, 'device.json'))
  if (readBytes(file.path).kind !== 'missing') return
  file.save(documentText({ schemaVersion: 1, deviceId, name }))
}
