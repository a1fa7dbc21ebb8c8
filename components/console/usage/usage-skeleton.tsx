/** The room that figures, chart and table will take; seen only where they take long. */
export function UsageSkeleton({ tiles }: { tiles: number }) {
  return (
    <div role="status" className="grid gap-6">
      <span className="sr-only">Figures are loading</span>
      <div className={tiles > 1 ? 'grid grid-cols-2 gap-3 lg:grid-cols-4' : 'grid sm:max-w-80'}>
        {Array.from({ length: tiles }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tiles that are all the same have nothing else
          <div key={at} className="skeleton h-28" />
        ))}
      </div>
      <div className="skeleton h-88" />
      <div className="skeleton h-60" />
    </div>
  )
}
