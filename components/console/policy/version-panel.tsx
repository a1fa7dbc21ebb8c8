'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Table, Td, Th } from '@/components/ui/table'
import type { VersionView } from '@/lib/core/policy/policy-view'
import { TimeAgo } from '../time-ago'
import { RollBackDialog } from './roll-back-dialog'
import { VersionDiff } from './version-diff'

interface Props {
  versions: VersionView[]
  /** The one in force. */
  current: number
  canEdit: boolean
  onPublished: (version: number) => Promise<void>
}

/** Every version: who, when and why; any two compared, and the way back to an earlier one. */
export function VersionPanel({ versions, current, canEdit, onPublished }: Props) {
  const [rollingBack, setRollingBack] = useState<number | null>(null)
  return (
    <div className="grid gap-6">
      <Table label="Versions">
        <thead>
          <tr>
            <Th className="text-end">Version</Th>
            <Th>Published</Th>
            <Th>By</Th>
            <Th>Why</Th>
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, publishedAt, publishedBy, note }) => (
            <tr key={version}>
              <Td className="text-end font-medium tabular-nums">{version}</Td>
              <Td className="whitespace-nowrap">
                <TimeAgo at={publishedAt} />
              </Td>
              <Td className="min-w-32">{publishedBy}</Td>
              <Td className="min-w-60 break-words">{note}</Td>
              <Td className="text-end">
                {version === current ? (
                  <span className="text-muted">in force</span>
                ) : (
                  canEdit && (
                    <Button
                      size="sm"
                      aria-label={`Roll back to version ${version}`}
                      onClick={() => setRollingBack(version)}
                    >
                      Roll back
                    </Button>
                  )
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {versions.length > 1 && <VersionDiff versions={versions.map(({ version }) => version)} />}
      {rollingBack !== null && (
        <RollBackDialog
          to={rollingBack}
          current={current}
          onClose={() => setRollingBack(null)}
          onPublished={async (version) => {
            setRollingBack(null)
            await onPublished(version)
          }}
        />
      )}
    </div>
  )
}
