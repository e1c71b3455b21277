/** The two IPC channels; the name of the command or event travels inside. */
export const COMMAND_CHANNEL = 'micro-momentum:command'
export const EVENT_CHANNEL = 'micro-momentum:event'
