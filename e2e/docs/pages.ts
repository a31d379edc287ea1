import { HtmlRenderer, Parser } from 'commonmark'
import { themes } from './overview.js'

/** Pages that look as GitHub shows a log and a job summary. */

export type Theme = keyof typeof themes

const sans = `-apple-system, 'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif`
const mono = `ui-monospace, SFMono-Regular, Menlo, 'Liberation Mono', 'DejaVu Sans Mono', monospace`
const backgrounds: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#0d1117' }
const errors: Readonly<Record<Theme, string>> = { light: '#cf222e', dark: '#f85149' }

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function page(theme: Theme, body: string): string {
  const { text, quiet, line, paper, accent } = themes[theme]
  return `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 24px 28px; width: 880px; box-sizing: border-box; background: ${backgrounds[theme]}; color: ${text}; font: 14px/1.6 ${sans} }
  ol.log { margin: 0; padding: 16px 16px 16px 52px; list-style: decimal; background: ${paper}; border: 1px solid ${line}; border-radius: 6px; font: 12.5px/1.7 ${mono}; overflow-wrap: anywhere }
  ol.log li::marker { color: ${quiet} }
  .error { color: ${errors[theme]} }
  h3, h4 { margin: 20px 0 8px } h3 { font-size: 18px; margin-top: 0 }
  code, pre { font-family: ${mono}; font-size: 12.5px; background: ${paper}; border-radius: 6px }
  code { padding: 2px 5px; overflow-wrap: anywhere } pre { padding: 14px; border: 1px solid ${line} } pre code { padding: 0; background: none }
  a { color: ${accent} } svg { display: block; margin: 16px auto }
  </style>${body}`
}

export function logPage(log: string, theme: Theme): string {
  const lines = log.trim().split('\n')
  const items = lines.map((line) => {
    const isError = line.startsWith('##[error]')
    const text = escapeHtml(line.replace(/^##\[error\]/, 'Error: '))
    return `<li${isError ? ' class="error"' : ''}>${text}</li>`
  })
  return page(theme, `<ol class="log">${items.join('')}</ol>`)
}

export function summaryPage(markdown: string, theme: Theme): string {
  const html = new HtmlRenderer().render(new Parser().parse(markdown))
  const drawn = html.replace(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, (_, code: string) =>
    flowchart(code, theme),
  )
  return page(theme, drawn)
}

/** The part of Mermaid that the summaries use: a row of boxes, and arrows with labels between them. */
function flowchart(code: string, theme: Theme): string {
  const { text, quiet, line, paper } = themes[theme]
  const boxes = [...code.matchAll(/^ *n\d+\[&quot;(.*?)&quot;\]$/gm)].map(([, label = '']) =>
    label.split('&lt;br/&gt;'),
  )
  const arrows = [...code.matchAll(/^ *n\d+ (\S+?)\|&quot;(.*?)&quot;\| n\d+$/gm)]
  const step = 300
  const drawnBoxes = boxes.map(
    (
      lines,
      index,
    ) => `<rect x="${index * step}" y="10" width="160" height="56" rx="5" fill="${paper}" stroke="${line}"/>
    ${lines.map((label, row) => `<text x="${index * step + 80}" y="${34 + row * 19}" text-anchor="middle" font-size="13" fill="${text}">${label}</text>`).join('')}`,
  )
  const drawnArrows = arrows.map(([, head = '', label = ''], index) => {
    const [from, to] = [index * step + 164, (index + 1) * step - 6]
    const denied = head.includes('x')
    const colour = denied ? errors[theme] : quiet
    const dashed = head.includes('.') ? ' stroke-dasharray="4 4"' : ''
    const mark = denied ? `M${to - 8} 32 l8 12 m0 -12 l-8 12` : `M${to - 8} 33 l8 5 l-8 5`
    return `<path d="M${from} 38 H${to} ${mark}" fill="none" stroke="${colour}"${dashed}/>
    <text x="${(from + to) / 2}" y="28" text-anchor="middle" font-size="11" fill="${colour}">${label}</text>`
  })
  const width = (boxes.length - 1) * step + 162
  return `<svg viewBox="-2 0 ${width + 4} 76" width="${Math.min(width, 820)}">${drawnBoxes.join('')}${drawnArrows.join('')}</svg>`
}
