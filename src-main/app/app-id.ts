/** Equal to `appId` in electron-builder.yml: Windows ties its notifications to it. */
export const APP_ID = 'app.micro-momentum'
