import { ImportsWorld } from './imports-world.ts'

/** A process of its own that brings a file in, and says how far it is. */
const [userData = '', file = ''] = process.argv.slice(2)

const world = new ImportsWorld(userData)
const { previewId } = await world.preview(file)
world.onProgress = (share) => process.send?.(share ?? 0)
await world.imports.bring(previewId, [])
process.disconnect()
