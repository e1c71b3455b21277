import { join } from 'node:path'

import { durableFile } from './durable-file.ts'
import { readBytes } from './read-file.ts'

/**
 * Names this device's folder for people and sync tools: `<data folder>/<device id>/device.json`.
 * Written once; wins do not depend on it, so a refusal here is told by the first win's save.
 *
 * @param name what the computer calls itself
 */
export function nameDevice(dataFolder: string, deviceId: string, name: string): void {
  const file = durableFile(join(dataFolder, deviceId), 'device')
  if (readBytes(file.path).kind === 'missing') file.save({ schemaVersion: 1, deviceId, name })
}
