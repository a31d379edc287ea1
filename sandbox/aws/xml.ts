/** The content of an XML element: text, or elements by name. */
export type Xml = string | number | { readonly [name: string]: Xml }

/** An element with its content, indented as AWS does not care about. `attributes` begins with a blank. */
export function element(name: string, content: Xml, attributes = ''): string {
  const inner =
    typeof content === 'object'
      ? `\n${Object.entries(content)
          .map(([child, value]) => element(child, value))
          .join('\n')}\n`
      : escaped(String(content))
  return `<${name}${attributes}>${inner}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
