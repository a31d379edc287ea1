/** Loads @actions/exec when a tool is to run: @actions/core needs it only to tell of the platform. 3 ms of post's 42. */
const load = () => import('../../node_modules/@actions/exec/lib/exec.js')
export const exec = async (...args) => (await load()).exec(...args)
export const getExecOutput = async (...args) => (await load()).getExecOutput(...args)
