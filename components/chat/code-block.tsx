'use client'
import type { Element, ElementContent, RootContent } from 'hast'
import { WrapText } from 'lucide-react'
import { createElement, type ReactNode, useEffect, useState } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { IconButton } from '@/components/ui/icon-button'

/** Colour only where it is cheap: longer code stays plain. */
const longestHighlighted = 40_000

/** Code with its language and a copy button; coloured once the fence is closed. */
export function CodeBlock({ node, open }: { node: Element | undefined; open: boolean }) {
  const [wrap, setWrap] = useState(false)
  const code = node?.children.find((child) => child.type === 'element')
  const text = code ? textOf(code).replace(/\n$/, '') : ''
  const language = languageOf(code)
  const coloured = useHighlight(open ? null : language, text)
  return (
    <div className="code-block rounded-lg border border-line bg-card">
      <div className="sticky top-0 z-10 flex h-9 items-center justify-between rounded-t-lg border-line border-b bg-card ps-3 pe-1">
        <span className="font-mono text-muted text-xs" translate="no">
          {language ?? 'text'}
        </span>
        <span className="flex">
          <IconButton label="Wrap lines" aria-pressed={wrap} onClick={() => setWrap(!wrap)}>
            <WrapText aria-hidden className="size-4" />
          </IconButton>
          <CopyButton text={() => text} label="Copy code" />
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: code that scrolls must be reachable by keyboard */}
      <pre tabIndex={0} translate="no" className={wrap ? 'whitespace-pre-wrap p-3' : 'overflow-x-auto p-3'}>
        <code>{coloured ?? text}</code>
      </pre>
    </div>
  )
}

/** The highlighter is a chunk of its own, fetched with the first block of code that closes. */
function useHighlight(language: string | null, text: string): ReactNode {
  const [coloured, setColoured] = useState<{ text: string; nodes: ReactNode } | null>(null)
  useEffect(() => {
    if (language === null || text.length > longestHighlighted) return
    let left = false
    void import('./highlight').then(({ highlight }) => {
      const tree = highlight(language, text)
      if (!left && tree) setColoured({ text, nodes: tree.children.map(toReact) })
    })
    return () => {
      left = true
    }
  }, [language, text])
  return coloured?.text === text ? coloured.nodes : null
}

function toReact(node: RootContent | ElementContent, index: number): ReactNode {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return null
  const names = node.properties.className
  const className = Array.isArray(names) ? names.join(' ') : undefined
  return createElement('span', { key: index, className }, node.children.map(toReact))
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

function languageOf(code: ElementContent | undefined): string | null {
  const names = code?.type === 'element' ? code.properties.className : undefined
  const name = Array.isArray(names) ? names.find((one) => String(one).startsWith('language-')) : undefined
  return name ? String(name).slice('language-'.length) : null
}
