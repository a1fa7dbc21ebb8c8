import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'

interface Props {
  part: { problem: string | null; load: () => Promise<void> }
  /** What is missing, for those who look at what did arrive. */
  sentence: string
}

/** A part of a tab that could not be read fails alone, with a way to ask again. */
export function MissingPart({ part, sentence }: Props) {
  if (part.problem === null) return null
  return (
    <Alert
      action={
        <Button size="sm" onClick={() => void part.load()}>
          Try again
        </Button>
      }
    >
      {sentence} {part.problem}
    </Alert>
  )
}
