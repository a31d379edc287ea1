import path from 'node:path'

const compiled = `${path.sep}lib${path.sep}`

/** `lib/__tests__/x.test.js` ⇄ `__tests__/__snapshots__/x.test.ts.snap` */
export default {
  resolveSnapshotPath: (test, extension) => {
    const source = test.replace(compiled, path.sep).replace(/\.js$/, '.ts')
    return path.join(path.dirname(source), '__snapshots__', path.basename(source) + extension)
  },
  resolveTestPath: (snapshot, extension) => {
    const source = path.join(path.dirname(snapshot), '..', path.basename(snapshot, extension))
    return source.replace(/([\\/])__tests__([\\/])/, '$1lib$1__tests__$2').replace(/\.ts$/, '.js')
  },
  testPathForConsistencyCheck: path.join('/project', 'lib', '__tests__', 'x.test.js'),
}
