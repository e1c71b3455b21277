import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'

import { COMMAND_CHANNEL, EVENT_CHANNEL } from '../src-shared/channels.ts'
import type { Bridge } from '../src-shared/contract/bridge.ts'

// Only data crosses: the page never holds an Electron object, and main checks every command.
const bridge: Bridge = {
  invoke: (command, argument, press) =>
    ipcRenderer.invoke(COMMAND_CHANNEL, command, argument, press),
  subscribe: (listener) => {
    const relay = (_: IpcRendererEvent, event: string, payload: unknown): void =>
      listener(event, payload)
    ipcRenderer.on(EVENT_CHANNEL, relay)
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, relay)
    }
  },
}

contextBridge.exposeInMainWorld('microMomentum', bridge)
