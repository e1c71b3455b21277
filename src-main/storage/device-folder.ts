/** The folder of a device id, which another installation may write in as well. */
export interface DeviceFolder {
  readonly path: string
  /** Another installation has written in it under the same id. */
  twinSeen(): void
  /** Whether it is the other's alone from now on, so that nothing is written in it any more. */
  isLeft(): boolean
}

/** A folder in which nothing is ever left to others: what they have written is merged. */
export function ownFolder(path: string): DeviceFolder {
  return { path, twinSeen: () => undefined, isLeft: () => false }
}
