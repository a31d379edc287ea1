import fc from 'fast-check'

/** For mutation runs, which repeat the property tests for each change: a moment each, and no search for the simplest counterexample. */
fc.configureGlobal({ numRuns: 20, endOnFailure: true, interruptAfterTimeLimit: 300, markInterruptAsFailure: false })
