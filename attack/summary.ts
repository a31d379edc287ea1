import { createRequire } from 'node:module'

// It has no types.
const { HtmlRenderer, Parser } = createRequire(import.meta.url)('commonmark')

/** Elements that the action's own summaries consist of; none has an attribute but the language of a block of code. */
const template =
  /^<\/?(?:h[1-6]|p|ul|ol|li|code|pre|em|strong|table|thead|tbody|tr|th|td|hr|br|blockquote|details|summary)\s*\/?>$/
const language = /^<code class="language-\w+">$/

/** What of `evil` in a job summary is more than code when a browser shows it, HTML in Markdown included. */
export function activePartsOf(summary: string): readonly string[] {
  const html: string = new HtmlRenderer({ safe: false }).render(new Parser().parse(summary))
  const tags = html.match(/<[^>]*>/g) ?? []
  const foreign = tags.filter(
    (tag) => !template.test(tag) && !language.test(tag) && !/^<a href="https:\/\/docs\./.test(tag) && tag !== '</a>',
  )
  const outside = html.replaceAll(/<code[^>]*>[\s\S]*?<\/code>/g, '').replaceAll(/<[^>]*>/g, '')
  return [
    ...foreign.map((tag) => `the summary has the element ${tag.slice(0, 80)}`),
    ...(outside.includes('evil')
      ? [
          `the summary has text outside of code: …${outside.slice(Math.max(0, outside.indexOf('evil') - 40)).slice(0, 90)}…`,
        ]
      : []),
  ]
}
