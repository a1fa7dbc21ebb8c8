'use client'
import dynamic from 'next/dynamic'

// What is in a tab comes with it; the others’ parts, only when they are opened.

const Loading = () => (
  <p role="status" className="pt-4 text-muted">
    Loading…
  </p>
)

export const MatrixTable = dynamic(() => import('./matrix-table').then((file) => file.MatrixTable), {
  loading: Loading,
})
export const LevelPanel = dynamic(() => import('./level-panel').then((file) => file.LevelPanel), { loading: Loading })
export const RuleList = dynamic(() => import('./rule-list').then((file) => file.RuleList), { loading: Loading })
export const FixedSentences = dynamic(() => import('./fixed-sentences').then((file) => file.FixedSentences))
export const DetectorPanel = dynamic(() => import('./detector-panel').then((file) => file.DetectorPanel), {
  loading: Loading,
})
export const WordPanel = dynamic(() => import('./word-panel').then((file) => file.WordPanel), { loading: Loading })
export const TestPanel = dynamic(() => import('./test-panel').then((file) => file.TestPanel), { loading: Loading })
export const TryPanel = dynamic(() => import('./try-panel').then((file) => file.TryPanel), { loading: Loading })
export const VersionPanel = dynamic(() => import('./version-panel').then((file) => file.VersionPanel), {
  loading: Loading,
})
export const PublishSheet = dynamic(() => import('./publish-sheet').then((file) => file.PublishSheet))
