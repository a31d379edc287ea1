// The walls of the house: what each room of src/ may import (CONTRIBUTING.md has the picture; a test holds the two together).
// Type imports count: a room that names another room's types depends on it.
export const rooms = {
  plan: ['facts', 'run'],
  aws: ['plan', 'facts', 'run'],
  login: ['plan', 'docker-config', 'run'],
  'docker-config': ['plan', 'facts', 'run'],
  explain: ['facts', 'run'],
  runner: ['plan', 'aws', 'docker-config', 'explain', 'run'],
  facts: [],
  run: [],
}

/** The same of the sandbox; its other files are entries. */
const sandboxRooms = {
  network: [],
  iam: ['network'],
  'world.ts': ['network', 'iam'],
  state: ['network', 'iam', 'world.ts'],
  registry: ['network', 'iam', 'world.ts', 'state'],
  github: ['network', 'world.ts', 'state'],
  aws: ['network', 'iam', 'world.ts', 'state', 'registry'],
  servers: ['network', 'state', 'registry', 'github', 'aws'],
  client: ['state'],
}

const wallsOf = (house, table) =>
  Object.entries(table).map(([room, allowed]) => ({
    name: `${house}-${room}-imports-only-${allowed.join('-') || 'itself'}`,
    severity: 'error',
    from: { path: `^${house}/${room}(?:/|$)` },
    to: { path: `^${house}/`, pathNot: `^${house}/(?:${[room, ...allowed].join('|')})(?:/|$)` },
  }))

/** What touches the world stays in the room that is for it; `nobody` else may import it. */
const only = (name, what, who) => ({
  name: `only-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: who },
  to: { path: what },
})

/** What knows nothing of Node: the setup page is made from it. */
const pure = '^src/(?:facts/|plan/(?:input-rules|session-tags)|run/(?:failure|safe-text))'

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...wallsOf('src', rooms),
    ...wallsOf('sandbox', sandboxRooms),
    only('entries-and-runner-use-core', '@actions/core', '^src/(?:[a-z-]+\\.ts|runner/)'),
    only('login-starts-processes', '@actions/exec|^(?:node:)?child_process$', '^src/(?:login/|run/guard-child)'),
    only('aws-calls-aws', '@aws-sdk/|@smithy/', '^src/(?:aws/|plan/aws-profile\\.ts)'),
    only(
      'docker-config-touches-disk',
      '^(?:node:)?fs(?:/promises)?$',
      '^src/(?:docker-config/|login/find-tool|aws/|plan/aws-profile|runner/(?:outputs|say))',
    ),
    {
      ...only('no-node-in-facts', '^node:', '^$'),
      from: { path: pure },
    },
    {
      name: 'site-imports-only-what-is-pure',
      severity: 'error',
      from: { path: '^site/src/' },
      to: { pathNot: ['^site/src/', pure] },
    },
    { name: 'sandbox-and-src-are-apart', severity: 'error', from: { path: '^sandbox/' }, to: { path: '^src/' } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
    moduleSystems: ['es6'],
  },
}
