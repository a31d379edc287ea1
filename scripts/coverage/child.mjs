// Loaded before the action in a child process (NODE_OPTIONS). Node's own NODE_V8_COVERAGE would also reach the tools that the action starts.
import { startCounting } from './count.mjs'

const counting = startCounting()
process.on('exit', counting.stop)
