'use client'
import { useSearchParams } from 'next/navigation'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Tab, TabList, TabPanel, Tabs } from '@/components/ui/tabs'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import { diffPolicies } from '@/lib/core/policy/diff-policies'
import type { PolicyView, VersionView } from '@/lib/core/policy/policy-view'
import { PageHead } from '../page-head'
import { DraftBar } from './draft-bar'
import type { PolicyGroup } from './policy-group'
import { setQuery } from './set-query'
import {
  DetectorPanel,
  FixedSentences,
  LevelPanel,
  MatrixTable,
  PublishSheet,
  RuleList,
  TestPanel,
  TryPanel,
  VersionPanel,
  WordPanel,
} from './tab-panels'
import { noFilter } from './use-detector-filter'
import { usePolicy } from './use-policy'
import { useReview } from './use-review'

interface Props {
  view: PolicyView
  versions: VersionView[]
  /** Only read by those who may edit. */
  people: { id: string; name: string }[]
  groups: PolicyGroup[]
  canEdit: boolean
}

const tabs = {
  matrix: 'Matrix',
  levels: 'Levels',
  rules: 'Rules',
  detectors: 'Detectors',
  words: 'Words',
  tests: 'Tests',
  try: 'Try it',
  versions: 'Versions',
}

/** What may go where: edited as a draft that keeps itself, and published by a way of its own. */
export function PolicyPage({ view, people, groups, canEdit, ...props }: Props) {
  const policy = usePolicy(view)
  const { published, document, version, isOpen, theirs, saving } = policy.state
  const [versions, setVersions] = useState(props.versions)
  const [publishing, setPublishing] = useState(false)
  const diff = useMemo(() => diffPolicies(published, document), [published, document])
  const named = useSearchParams().get('tab') ?? 'matrix'
  const tab = named in tabs && (canEdit || named !== 'try') ? named : 'matrix'
  const review = useReview(policy, tab === 'tests' || tab === 'matrix')
  const onPublished = async (made: number) => {
    setPublishing(false)
    showToast(`Version ${made} is in force.`)
    try {
      await policy.reload()
      setVersions(await api<VersionView[]>('GET', '/api/policy/versions'))
    } catch (error) {
      showToast(sentenceOf(error))
    }
  }
  return (
    <>
      <PageHead
        title="Policy"
        lead={`What may go where. ${published.name}, version ${version} is in force.`}
        action={
          canEdit && (
            <Button
              variant="primary"
              disabled={!isOpen || theirs !== null || saving !== 'idle' || diff.changes.length === 0}
              onClick={() => setPublishing(true)}
            >
              Review and publish
            </Button>
          )
        }
      />
      <DraftBar policy={policy} diff={diff} canEdit={canEdit} />
      <Tabs
        value={tab}
        onValueChange={(next) => setQuery({ ...noFilter, tab: next, sort: '', order: '', show: '', test: '' })}
      >
        <TabList aria-label="Policy">
          {Object.entries(tabs).map(([value, name]) =>
            value === 'try' && !canEdit ? null : (
              <Tab key={value} value={value}>
                {name}
              </Tab>
            ),
          )}
        </TabList>
        <TabPanel value="matrix" className="grid gap-3 pt-4">
          <MatrixTable policy={policy} review={review} canEdit={canEdit} />
          <p className="text-muted text-sm">
            Rules only tighten what stands here. A lock marks what an invariant holds.
            {canEdit && ' Arrow keys move between cells, Enter opens one.'}
          </p>
        </TabPanel>
        <TabPanel value="levels">
          <LevelPanel policy={policy} canEdit={canEdit} />
        </TabPanel>
        <TabPanel value="rules" className="grid gap-6 pt-4">
          <RuleList policy={policy} groups={groups} canEdit={canEdit} />
          <FixedSentences document={document} />
        </TabPanel>
        <TabPanel value="detectors">
          <DetectorPanel policy={policy} canEdit={canEdit} />
        </TabPanel>
        <TabPanel value="words">
          <WordPanel policy={policy} canEdit={canEdit} />
        </TabPanel>
        <TabPanel value="tests">
          <TestPanel policy={policy} review={review} groups={groups} canEdit={canEdit} />
        </TabPanel>
        <TabPanel value="try">
          <TryPanel policy={policy} people={people} groups={groups} />
        </TabPanel>
        <TabPanel value="versions">
          <VersionPanel versions={versions} current={version} canEdit={canEdit} onPublished={onPublished} />
        </TabPanel>
      </Tabs>
      {publishing && (
        <PublishSheet
          document={document}
          published={published}
          onClose={() => setPublishing(false)}
          onPublished={onPublished}
        />
      )}
    </>
  )
}
