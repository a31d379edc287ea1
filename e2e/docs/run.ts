import { readFileSync, writeFileSync } from 'node:fs'
import { documents } from './generate.js'
import { overview, themes } from './overview.js'
import { takePictures } from './pictures.js'

/** `npm run docs`: writes what documents take from the code, and the pictures. */
for (const [file, generate] of Object.entries(documents)) writeFileSync(file, generate(readFileSync(file, 'utf8')))
for (const [theme, colours] of Object.entries(themes)) {
  writeFileSync(`docs/images/overview-${theme}.svg`, overview(colours))
}
await takePictures()
