/** The README's picture: two accounts, one step. Drawn once for light pages and once for dark ones. */

interface Colours {
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly paper: string
  readonly accent: string
}

export const themes = {
  light: { text: '#1f2328', quiet: '#59636e', line: '#d1d9e0', paper: '#f6f8fa', accent: '#0969da' },
  dark: { text: '#f0f6fc', quiet: '#9198a1', line: '#3d444d', paper: '#151b23', accent: '#4493f8' },
} as const satisfies Readonly<Record<string, Colours>>

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const font = `font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif"`

function account({ x, y, width, height }: Box, [title, id]: readonly [string, string], colours: Colours): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${colours.paper}" stroke="${colours.line}"/>
  <text x="${x + 20}" y="${y + 30}" font-size="15" font-weight="600" fill="${colours.text}">${title}</text>
  <text x="${x + width - 20}" y="${y + 30}" font-size="13" text-anchor="end" fill="${colours.quiet}">${id}</text>`
}

function part({ x, y, width, height }: Box, [title, note]: readonly [string, string], colours: Colours): string {
  const middle = x + width / 2
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="none" stroke="${colours.quiet}"/>
  <text x="${middle}" y="${y + height / 2 - 4}" font-size="14" text-anchor="middle" fill="${colours.text}">${title}</text>
  <text x="${middle}" y="${y + height / 2 + 15}" font-size="12" text-anchor="middle" fill="${colours.quiet}">${note}</text>`
}

/** An arrow between the accounts, with its text. */
function arrow([from, to]: readonly [number, number], [y, label]: readonly [number, string], colours: Colours): string {
  const middle = (from + to) / 2
  return `<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" stroke="${colours.accent}" stroke-width="1.5" marker-end="url(#head)"/>
  <text x="${middle}" y="${y - 8}" font-size="13" text-anchor="middle" fill="${colours.accent}">${label}</text>`
}

export function overview(colours: Colours): string {
  const build = { x: 10, y: 10, width: 270, height: 280 }
  const registry = { x: 600, y: 10, width: 270, height: 280 }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 880 300" role="img" ${font}>
  <title>One step logs in from the build account to the registry account</title>
  <defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="${colours.accent}"/></marker></defs>
  ${account(build, ['Build account', '222222222222'], colours)}
  ${part({ x: 30, y: 62, width: 230, height: 128 }, ['ecr-cross-account-login', 'one step of the job'], colours)}
  ${part({ x: 30, y: 210, width: 230, height: 60 }, ['docker push', 'your next step'], colours)}
  ${account(registry, ['Registry account', '111111111111'], colours)}
  ${part({ x: 620, y: 62, width: 230, height: 56 }, ['role/ecr-push', 'trusts the build account'], colours)}
  ${part({ x: 620, y: 134, width: 230, height: 136 }, ['Amazon ECR', 'app, team/api, …'], colours)}
  ${arrow([262, 616], [92, '1  assume role + external ID'], colours)}
  ${arrow([616, 264], [152, '2  authorization token'], colours)}
  ${arrow([262, 616], [242, '3  push and pull, until the post step logs out'], colours)}
</svg>
`
}
