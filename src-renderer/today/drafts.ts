/**
 * Words being edited, by the id of their win. Kept beside the screens, so that looking at another
 * screen, or closing the window, loses nothing that was typed.
 */
export const drafts = new Map<string, string>()
