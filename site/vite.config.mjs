import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

/** The name of the action in README and examples. On GitHub, the repository in which the page is built. */
const repository = process.env.GITHUB_REPOSITORY ?? ''
const action = repository.endsWith('/ecr-cross-account-login') ? repository : 'org/ecr-cross-account-login'

/** The workflow on the page uses the checkout of the examples. */
const example = readFileSync(new URL('../examples/oidc-direct.yml', import.meta.url), 'utf8')
const [, checkout] = /uses: (actions\/checkout@.+)$/m.exec(example) ?? []

/** The policy names the one script and the one style by their hashes. Nothing else may run, load or be sent anywhere. */
const contentSecurityPolicy = {
  name: 'content-security-policy',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html']
      const hashOf = (tag) => {
        const [, text = ''] = new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(page.source) ?? []
        return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
      }
      const policy = [
        "default-src 'none'",
        `script-src ${hashOf('script')}`,
        `style-src ${hashOf('style')}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; ')
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
      page.source = page.source.replace('<meta charset="utf-8">', (charset) => `${charset}\n    ${meta}`)
    },
  },
}

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  define: { __ACTION__: JSON.stringify(action), __CHECKOUT__: JSON.stringify(checkout) },
  build: { target: 'es2022', modulePreload: false, emptyOutDir: true },
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy],
})
