/** In the place of Electron, where the command line runs without it (vite.cli.config.ts). */
// oxlint-disable-next-line import/no-default-export -- `electron` is imported by this name
export default {}
