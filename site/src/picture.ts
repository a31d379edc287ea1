import { html, svg } from './dom.js'
import { headingOf } from './order.js'
import type { Situation } from './situation.js'

/** The owner of a box: GitHub, or one of the two accounts. */
type Owner = 'github' | 'build-account' | 'registry-account'

interface Box {
  readonly owner: Owner
  readonly title: string
  readonly lines: readonly string[]
  /** Text on the arrow that leads to the box. */
  readonly arrow?: string
}

/** The picture of a set-up: boxes in the order in which a job uses them, in the frames of their owners. */
export function pictureOf(situation: Situation): Element {
  const boxes = boxesOf(situation)
  const words = boxes.map(({ arrow, title, lines }) =>
    [arrow && `${arrow}:`, title, ...lines].filter(Boolean).join(' '),
  )
  const { shapes, height } = layOut(boxes, situation)
  return html(
    'figure',
    { class: 'picture' },
    svg(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `Who trusts whom: ${words.join('; ')}` },
      svg(
        'defs',
        {},
        svg(
          'marker',
          { id: 'tip', viewBox: '0 0 8 8', refX: '7', refY: '4', markerWidth: '8', markerHeight: '8', orient: 'auto' },
          svg('path', { d: 'M0 0 8 4 0 8z', class: 'tip' }),
        ),
      ),
      ...shapes,
    ),
  )
}

function boxesOf(situation: Situation): readonly Box[] {
  const { setUp, oidc, buildRole, registryRole, access } = situation
  const use = access === 'push' ? 'push, pull' : 'pull'
  const token = { arrow: 'GitHub’s OIDC token' }
  const job: Box = { owner: 'github', title: 'Job', lines: [subjectOf(situation)] }
  const machine: Box = { owner: 'build-account', title: 'Job on your runner', lines: [`role ${buildRole.name}`] }
  const build: Box = {
    owner: 'build-account',
    title: `Role ${buildRole.name}`,
    lines: ['trusts the job’s token'],
    ...token,
  }
  const start = oidc ? [job, build] : [machine]
  const ecr = (lines: readonly string[]): Box => ({ owner: 'registry-account', title: 'ECR', lines, arrow: use })
  const names = situation.repositories.join(', ')
  if (setUp === 'repository-policy') return [...start, ecr([names, `policy trusts ${buildRole.name}`])]
  const role = { owner: 'registry-account', title: `Role ${registryRole.name}` } as const
  if (setUp === 'oidc-direct') return [job, { ...role, lines: ['trusts the job’s token'], ...token }, ecr([names])]
  const assumed = { ...role, lines: [`trusts ${buildRole.name}`], arrow: 'AssumeRole with the external ID' }
  return [...start, assumed, ecr([names])]
}

function subjectOf({ claims }: Situation): string {
  return (claims['sub'] ?? '').replace(/^repo:/, '')
}

const width = 340
const inner = { left: 14, width: width - 28 }
const room = { frame: 30, line: 18, gap: 34, end: 12 }

/** Frames one below the other, boxes within them, and an arrow to each box: from the box before, or from frame to frame. */
function layOut(boxes: readonly Box[], situation: Situation) {
  const shapes: Element[] = []
  let y = 1
  let top = y
  for (const [index, box] of boxes.entries()) {
    const isNewFrame = boxes[index - 1]?.owner !== box.owner
    if (box.arrow) shapes.push(...arrow(y, box.arrow))
    if (index > 0) y += room.gap
    if (isNewFrame) {
      top = y
      y += room.frame
    }
    shapes.push(...boxShapes(box, y))
    y += heightOf(box)
    if (boxes[index + 1]?.owner === box.owner) continue
    y += room.end
    shapes.unshift(...frame(box.owner, { top, bottom: y }, situation))
  }
  return { shapes, height: y + 1 }
}

const heightOf = ({ lines }: Box) => 14 + room.line * (lines.length + 1)

function boxShapes({ title, lines }: Box, y: number): readonly Element[] {
  const texts = [title, ...lines].map((text, index) =>
    svg(
      'text',
      { x: String(inner.left + 12), y: String(y + 20 + index * room.line), class: index === 0 ? 'title' : 'line' },
      fit(text, index === 0 ? 38 : 40),
    ),
  )
  const size = {
    x: String(inner.left),
    y: String(y),
    width: String(inner.width),
    height: String(14 + room.line * (lines.length + 1)),
  }
  return [svg('rect', { ...size, rx: '5', class: 'box' }), ...texts]
}

function frame(
  owner: Owner,
  { top, bottom }: { top: number; bottom: number },
  situation: Situation,
): readonly Element[] {
  const account = owner === 'build-account' ? situation.buildAccount : situation.registryAccount
  const name = owner === 'github' ? 'GitHub' : headingOf({ side: owner, account })
  const size = { x: '1', y: String(top), width: String(width - 2), height: String(bottom - top) }
  return [
    svg('rect', { ...size, rx: '8', class: `frame ${owner}` }),
    svg('text', { x: String(inner.left), y: String(top + 20), class: 'owner' }, name),
  ]
}

function arrow(from: number, text: string): readonly Element[] {
  const x = String(inner.left + 24)
  return [
    svg('line', {
      x1: x,
      x2: x,
      y1: String(from),
      y2: String(from + room.gap),
      class: 'arrow',
      'marker-end': 'url(#tip)',
    }),
    svg('text', { x: String(inner.left + 36), y: String(from + room.gap / 2 + 4), class: 'label' }, text),
  ]
}

function fit(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
