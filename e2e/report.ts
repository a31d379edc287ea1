import { bounded, interruption } from './interruption.js'

/** Seconds for one proof. */
const LIMIT = 120

/** Counts the proofs and prints a line for each. */
export interface Report {
  /** Runs a proof: what throws, has failed, and the run goes on with the next. */
  readonly prove: (name: string, proof: () => Promise<void>) => Promise<void>
  /** Prints the count. Returns whether nothing has failed, and there was something to prove. */
  readonly conclude: () => boolean
}

/** An empty report. */
export function createReport(): Report {
  let passed = 0
  let failed = 0
  return {
    prove: async (name, proof) => {
      try {
        await bounded(proof(), LIMIT)
        passed += 1
        console.log(`ok ${name}`)
      } catch (error) {
        interruption.throwIfAborted()
        failed += 1
        console.log(`FAILED ${name}: ${oneLine(error)}`)
      }
    },
    conclude: () => {
      console.log(`${passed} passed, ${failed} failed`)
      return failed === 0 && passed > 0
    },
  }
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().replace(/\s*\n\s*/g, ' | ')
}
