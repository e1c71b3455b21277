/** The key code of every key that goes to an input method (UI Events, "Input Method Editors"). */
const INPUT_METHOD_KEY = 229

/**
 * Whether a key is part of writing by composition, as of Japanese or Chinese. Safari ends the
 * composition before it tells of the Enter that ended it; the code of that key says it still.
 */
export function isOfComposition({
  isComposing,
  keyCode,
}: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === INPUT_METHOD_KEY
}

/**
 * Keeps the keys of a composition from everything in the page: Enter takes a word from a list, Escape
 * and arrows move in it, and none of them logs, closes or moves anything else. Nor does the browser empty a
 * field for a search or close a dialog by that Escape. To be called before anything else listens for
 * keys.
 */
export function keepCompositionToItself(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isOfComposition(event)) return
      event.stopImmediatePropagation()
      if (event.key === 'Escape') event.preventDefault()
    },
    { capture: true },
  )
}
