const nobody = (): void => undefined

/** The news of the data for a test in which nobody listens. */
export const NO_NEWS = {
  today: nobody,
  lists: nobody,
  changed: nobody,
  backups: nobody,
  moved: nobody,
  wrong: nobody,
}
