'use client'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import { Td } from '@/components/ui/table'
import type { GroupView } from '@/lib/core/access/people-view'
import type { LevelView } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'
import { formatContext } from '@/lib/core/i18n/format'
import type { ModelPath } from '@/lib/core/routing/mode'
import type { UpdateModel } from '@/lib/core/routing/provider-input'
import type { ModelView } from '@/lib/core/routing/provider-view'
import { BoundaryBadge } from '../boundary-badge'
import { PriceField } from './price-field'
import { VisibleTo } from './visible-to'

interface Props {
  model: ModelView
  levels: LevelView[]
  groups: GroupView[]
  onSave: (change: UpdateModel) => Promise<void>
}

const pathNames: Record<ModelPath, string> = { fast: 'Fast', deep: 'Deep', both: 'Both' }

export function ModelRow({ model, levels, groups, onSave }: Props) {
  return (
    <tr>
      <Td className="min-w-44">
        <span className="font-medium">{model.name}</span>
        <span className="block text-muted text-xs">
          {model.remoteHost
            ? `Only passed on to ${model.remoteHost}`
            : [english.modelState[model.state], model.quantization].filter(Boolean).join(' · ')}
        </span>
      </Td>
      <Td>
        <Switch
          aria-label={`${model.name} is on`}
          checked={model.enabled}
          onCheckedChange={(enabled) => void onSave({ enabled })}
        />
      </Td>
      <Td>
        <BoundaryBadge boundary={model.boundary} />
      </Td>
      <Td className="min-w-34">
        <Clearance model={model} levels={levels} onSave={onSave} />
      </Td>
      <Td className="min-w-24">
        <Select
          aria-label={`Path of ${model.name}`}
          value={model.path}
          onChange={(event) => void onSave({ path: event.target.value as ModelPath })}
        >
          {(['both', 'fast', 'deep'] as const).map((path) => (
            <option key={path} value={path}>
              {pathNames[path]}
            </option>
          ))}
        </Select>
      </Td>
      <Td className="text-end tabular-nums">
        {model.contextTokens === null ? (
          <span className="text-muted">not known</span>
        ) : (
          formatContext(model.contextTokens)
        )}
      </Td>
      <Td>
        <Prices model={model} onSave={onSave} />
      </Td>
      <Td>
        <VisibleTo model={model} groups={groups} onSave={(visibleTo) => onSave({ visibleTo })} />
      </Td>
    </tr>
  )
}

function Prices({ model, onSave }: Pick<Props, 'model' | 'onSave'>) {
  if (model.boundary === 'local' && model.inputMicrosPerMillion === null && model.outputMicrosPerMillion === null) {
    return <span className="block text-end text-muted">in-house</span>
  }
  return (
    <span className="flex justify-end gap-1">
      <PriceField
        label={`Price of ${model.name}, tokens in`}
        micros={model.inputMicrosPerMillion}
        onSave={(inputMicrosPerMillion) => onSave({ inputMicrosPerMillion })}
      />
      <PriceField
        label={`Price of ${model.name}, tokens out`}
        micros={model.outputMicrosPerMillion}
        onSave={(outputMicrosPerMillion) => onSave({ outputMicrosPerMillion })}
      />
    </span>
  )
}

function Clearance({ model, levels, onSave }: Pick<Props, 'model' | 'levels' | 'onSave'>) {
  return (
    <Select
      aria-label={`Clearance of ${model.name}`}
      value={model.clearance}
      onChange={(event) => void onSave({ clearance: event.target.value })}
    >
      {levels.map((level) => (
        <option key={level.id} value={level.id}>
          {level.name}
        </option>
      ))}
    </Select>
  )
}
