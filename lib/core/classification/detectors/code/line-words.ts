/** What a word may say about the line that it stands in. Bits. */
export const wordClass = { function: 1, statement: 2, query: 4, command: 8, build: 16 } as const

/** Words without which nobody writes a sentence; those that are also words of programs (for, in, if) are left out. */
const functionWords = `the of to an a that was were be by you your we our it its on at can will would have has had which
  when should there they their he she his her than then been being may must some any many much about into also
  der die das den dem und nicht ist sind ein eine einen einem mit von zu zum zur wir sie auf fur bei wird werden auch
  le la les des et est une un pour dans que qui vous nous sur avec sont el los las por para con una del y se su como
  il di che per non sono della het een van en niet zijn voor os da em nao uma mais och att det som ar inte jest nie sie na`

/** Words that begin a statement or a definition in common languages. */
const statementWords = `import from export function def class interface struct enum trait impl fn func fun sub package using
  namespace module require include const let var val type return throw throws raise try catch except finally if elif else for
  foreach while switch case with assert yield await async del pass break continue public private protected static final
  abstract override virtual void int long float double bool boolean char string unsigned extern inline template typedef
  typename goto defer go chan select map range end begin do done fi esac then unless until elsif local declare readonly my our
  use print puts echo printf println new delete this self super extends implements match when where lambda guard defmodule
  defp alias property global dim set get sealed record object companion data internal virtual operator ensure rescue attr_reader
  describe it expect test module instance deriving library subroutine mov push pop call jmp ret lea add cmp param endif endfor
  endif resource variable output provider locals define undef ifdef ifndef pragma`

/** SQL, written in capitals. */
const queryWords = `select from where join inner outer left group order having insert into values update set delete create
  alter drop table index view on limit union with and or as primary foreign references constraint grant begin commit`

/** Commands that people paste out of a terminal. */
const commandWords = `sudo npm npx yarn pnpm pip pip3 docker git curl wget cd apt apt-get brew echo export source chmod chown mkdir
  rm cp mv ls cat grep sed awk tar ssh scp kubectl helm terraform make cmake go cargo python python3 node java mvn gradle
  systemctl service set unset exec trap eval exit poetry uv conda`

/** Instructions of build files, written in capitals. */
const buildWords = 'from run copy add env arg cmd entrypoint workdir expose volume user label healthcheck shell onbuild'

/** The start of a word's hash. */
export const emptyHash = 0

const classes = new Map<number, number>()
const lists = [functionWords, statementWords, queryWords, commandWords, buildWords]
lists.forEach((list, index) => {
  for (const word of list.split(/\s+/)) {
    const hash = hashOf(word)
    classes.set(hash, (classes.get(hash) ?? 0) | (1 << index))
  }
})

/** One more unit of a word; capitals of ASCII count as small letters. */
export function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit)) | 0
}

/** What a word says, by its hash: bits of `wordClass`. */
export function classOf(hash: number): number {
  return classes.get(hash) ?? 0
}

function hashOf(word: string): number {
  let hash = emptyHash
  for (let index = 0; index < word.length; index += 1) hash = addToHash(hash, word.charCodeAt(index))
  return hash
}
