'use client'
import { memo, useMemo } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { showHidden } from '@/lib/core/chat/show-hidden'
import { hasOpenFence, splitBlocks } from '@/lib/core/chat/split-blocks'
import { CodeBlock } from './code-block'
import { SafeLink } from './safe-link'

const plugins = [remarkGfm]
/** Below this, freezing what is off the screen costs more than it saves. */
const manyBlocks = 12

/** What a model wrote: hostile text. Only the last block is parsed again while it grows. */
export default function Markdown({ text, growing }: { text: string; growing: boolean }) {
  const blocks = useMemo(() => splitBlocks(text), [text])
  const last = blocks.length - 1
  return (
    <div className="answer">
      {blocks.map((block, index) => {
        const open = growing && index === last
        return (
          <Block
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks are only ever added at the end
            key={index}
            text={block}
            settled={blocks.length > manyBlocks && !open}
            open={open && hasOpenFence(block)}
          />
        )
      })}
    </div>
  )
}

const Block = memo(function Block({ text, settled, open }: { text: string; settled: boolean; open: boolean }) {
  return (
    <div className={settled ? 'block settled' : 'block'}>
      <ReactMarkdown remarkPlugins={plugins} components={open ? openParts : parts} urlTransform={keepUrl}>
        {showHidden(text)}
      </ReactMarkdown>
    </div>
  )
})

/** Addresses are judged where they are shown (`SafeLink`). */
function keepUrl(url: string): string {
  return url
}

const shared: Components = {
  // All under the message's own heading: a model's ranks begin anywhere, and would leave gaps. Their size shows them.
  h1: ({ children }) => <h3 className="rank-1">{children}</h3>,
  h2: ({ children }) => <h3 className="rank-2">{children}</h3>,
  h3: ({ children }) => <h3>{children}</h3>,
  h4: ({ children }) => <h3>{children}</h3>,
  h5: ({ children }) => <h3>{children}</h3>,
  h6: ({ children }) => <h3>{children}</h3>,
  a: ({ href, children }) => <SafeLink href={href ?? ''}>{children}</SafeLink>,
  // An image from elsewhere would tell its host that this was read: it becomes a link.
  img: ({ src, alt }) => (
    <SafeLink href={typeof src === 'string' ? src : ''}>Image: {alt || 'without a description'}</SafeLink>
  ),
  input: ({ checked }) => <span>{checked ? '☑ ' : '☐ '}</span>,
  table: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this names what scrolls
    <div role="group" aria-label="Table" tabIndex={0} className="overflow-x-auto rounded-lg border border-line">
      <table>{children}</table>
    </div>
  ),
}

const parts: Components = { ...shared, pre: ({ node }) => <CodeBlock node={node} open={false} /> }
const openParts: Components = { ...shared, pre: ({ node }) => <CodeBlock node={node} open /> }
