import { readFileSync, writeFileSync } from 'node:fs'
import { documents } from './generate.js'

/** `npm run docs`: writes what documents take from the code. */
for (const [file, generate] of Object.entries(documents)) writeFileSync(file, generate(readFileSync(file, 'utf8')))
