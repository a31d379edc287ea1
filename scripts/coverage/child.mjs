// Loaded before the action in a child process (NODE_OPTIONS). Node's own NODE_V8_COVERAGE would go on to the tools that it starts, too.
import { startCounting } from './count.mjs'

const counting = startCounting()
process.on('exit', counting.stop)
