/** The Debian whose wine runs current programs; Debian 12's runs neither Node 24 nor what Go 1.21 and later make. */
export const DEBIAN = { suite: 'trixie', packages: ['wine64'] } as const

/**
 * Node's own builds for Windows, by their versions, with the integrity of the npm package that holds them. 24.21.0 is what this
 * project is built with. 24.11.1 is what runners up to 2.331.0 have: its `rmSync` does nothing where a path has letters beyond ASCII.
 */
export const NODES: Readonly<Record<string, string>> = {
  '24.21.0': 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  '24.11.1': 'sha512-MFCYRCL3ZuJMMXjTd4JfpLa2rIyyq4b6R87fzzn3XK5kb4Y6QV6VYaQRladLtbb1KPrVzdsKGwHBlCocWn/Cfw==',
}

/** The one that `npm run e2e:windows` takes by itself. */
export const USUAL_NODE = '24.21.0'
