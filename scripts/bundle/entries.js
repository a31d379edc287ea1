// What the runner, or a client of the credential helper, can start beside post. Each is loaded when it is asked for; what they share lies once.
export const main = () => import('../../lib/src/main.js')
export const helper = () => import('../../lib/src/helper.js')
export const logout = () => import('../../lib/src/logout.js')
