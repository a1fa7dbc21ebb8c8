'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

const nearPx = 64

/** Scrolls along only while the reader is at the end; `away` = newer words are out of sight. `shown` = there is a list. */
export function useStickToEnd(shown: boolean) {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const stuck = useRef(true)
  const [away, setAway] = useState(false)

  const toEnd = useCallback(() => {
    stuck.current = true
    setAway(false)
    const box = scroller.current
    if (box) box.scrollTop = box.scrollHeight
  }, [])

  useEffect(() => {
    const box = scroller.current
    const inner = content.current
    if (!shown || !box || !inner) return
    let lastTop = box.scrollTop
    const onScroll = () => {
      const atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < nearPx
      // Growing content moves the end away without the reader; only scrolling back lets go.
      if (atEnd) stuck.current = true
      else if (box.scrollTop < lastTop) stuck.current = false
      lastTop = box.scrollTop
      setAway(!atEnd && !stuck.current)
    }
    const observer = new ResizeObserver(() => {
      if (stuck.current) box.scrollTop = box.scrollHeight
    })
    observer.observe(inner)
    observer.observe(box)
    box.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', onScroll)
    }
  }, [shown])

  return { scroller, content, away, toEnd }
}
