/** The name under which a page's isolated world is created and its binding is exposed. */
export const WORLD_NAME = 'electron-stand-in preload'
export const BINDING_NAME = '__electronStandInSend'
/** The isolated world's only global: what the main process calls to deliver a message. */
export const RECEIVER_NAME = '__electronStandInReceive'

/** A key combination as a page can compare it with a KeyboardEvent. */
export interface KeyCombination {
  ctrl: boolean
  shift: boolean
  alt: boolean
  meta: boolean
  /** `KeyboardEvent.key` in lower case. */
  key: string
}

/** Where a menu was asked for, and what can be done there. */
export interface ContextMenuAsked {
  x: number
  y: number
  /** By the menu key. */
  keyboard: boolean
  isEditable: boolean
  selectionText: string
  canUndo: boolean
  canRedo: boolean
  canCut: boolean
  canCopy: boolean
  canPaste: boolean
  canSelectAll: boolean
}

/** From a page to the main process. */
export type ToMain =
  | { kind: 'hello'; url: string }
  | { kind: 'title'; title: string }
  | { kind: 'preload-error'; message: string; stack: string }
  | { kind: 'send'; channel: string; args: string }
  | { kind: 'invoke'; id: number; channel: string; args: string }
  | { kind: 'key'; index: number }
  | ({ kind: 'context-menu' } & ContextMenuAsked)
  | { kind: 'open'; url: string; frameName: string; features: string; disposition: string }

/** From the main process to a page. */
export type ToPage =
  | { kind: 'send'; channel: string; args: string }
  | { kind: 'result'; id: number; value: string }
  | { kind: 'failure'; id: number; message: string }
  | { kind: 'keys'; keys: KeyCombination[] }
  | { kind: 'asks-before-close'; on: boolean }

/** What the isolated world is told when it starts. */
export interface WorldConfig {
  secret: string
  platform: string
  arch: string
  versions: Record<string, string>
  preloadPath: string
  preloadError: { message: string; stack: string } | null
}
