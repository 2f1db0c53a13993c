/**
 * What strangers' files can hold, one case after the other through the command line: what it says, what it writes all the same,
 * how long it takes and how much memory at most. Prints a table. Needs `npm run build` before; `--full` for the whole gigabyte.
 */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { textOf } from './texts.js'

const BIN = new URL('../bin/iran-russia.js', import.meta.url).pathname
const FULL = process.argv.includes('--full')
const GOOD = 'Russian Foreign Minister Sergei Lavrov met his Iranian counterpart Abbas Araghchi in Moscow.'
const MB = 1 << 20
/** Somebody who is not the superuser, for what only others may not read. */
const NOBODY = 65534

const root = mkdtempSync(join(tmpdir(), 'iran-russia-hostile-'))
chmodSync(root, 0o755)

/** A folder of files for one case, with a good article behind them. */
const folder = (name, files) => {
  const path = join(root, name)
  mkdirSync(path)
  for (const [file, content] of Object.entries({ ...files, 'z.txt': GOOD })) writeFileSync(join(path, file), content)
  return path
}

const TELL = `data:text/javascript,${encodeURIComponent("import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))")}`

/** Runs `extract` to its end; `feed` gives standard input piece by piece. */
const run = (args, { feed = null, uid } = {}) =>
  new Promise((resolve) => {
    const began = performance.now()
    const child = spawn(process.execPath, ['--import', TELL, BIN, 'extract', '-f', 'ndjson', ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid, cwd: '/' }),
    })
    let [lines, said] = [0, '']
    child.stdout.on('data', (part) => {
      for (const byte of part) if (byte === 0x0a) lines++
    })
    child.stderr.on('data', (part) => {
      said += part
    })
    child.stdin.on('error', () => {})
    if (feed) {
      const pieces = feed()
      const push = () => {
        for (;;) {
          const { done, value } = pieces.next()
          if (done) return child.stdin.end()
          if (!child.stdin.write(value)) return child.stdin.once('drain', push)
        }
      }
      push()
    } else child.stdin.end()
    child.on('close', (code) => {
      const [, peak = 0] = /\npeak (\d+)/.exec(said) ?? []
      const codes = [...said.matchAll(/^iran-russia: .*?: ([a-z0-9-]+): /gm)].map(([, found]) => found)
      resolve({ code, lines, codes, seconds: (performance.now() - began) / 1000, megabytes: Number(peak) / 1024 })
    })
  })

function* longLine() {
  const piece = Buffer.alloc(MB, 'x')
  yield '{"text":"'
  for (let i = 0; i < (FULL ? 1024 : 128); i++) yield piece
  yield `"}\n{"text":"${GOOD}"}\n`
}

const deep = (open, close) => open.repeat(1_000_000) + close.repeat(1_000_000)
const cases = {
  [`a line of ${FULL ? '1 GB' : '128 MB'}`]: () => run(['-'], { feed: longLine }),
  'an article of 10 MB': () => run([folder('big', { 'a.txt': textOf('en', 10 * MB) })]),
  'an article of 20 MB': () => run([folder('bigger', { 'a.txt': textOf('en', 20 * MB) })]),
  'JSON a million deep': () =>
    run([folder('deep', { 'a.json': deep('[', ']'), 'b.ndjson': `{"text":"a","x":${deep('[', ']')}}\n` })]),
  'ten thousand dates': () => run([folder('dates', { 'a.txt': 'On 17 January 2025 they met. '.repeat(10_000) })]),
  '50,000 triggers in one sentence': () => run([folder('triggers', { 'a.txt': 'met '.repeat(50_000) })]),
  'a word of two million letters': () => run([folder('word', { 'a.txt': 'x'.repeat(2_000_000) })]),
  'bidi controls, zero-width runs': () =>
    run([folder('bidi', { 'a\u202eb\u200b\u200b.txt': '', 'c.txt': `${GOOD} \u202ea\u2066b\u200b\u200bc` })]),
  'NUL bytes': () => run([folder('nul', { 'a.txt': `${GOOD} a\u0000b`, 'b.txt': Buffer.alloc(5000) })]),
  'links in circles': () => {
    const path = folder('links', {})
    symlinkSync('.', join(path, 'self'))
    symlinkSync('loop.txt', join(path, 'loop.txt'))
    return run([path])
  },
  'a file that may not be read': () => {
    const path = folder('locked', { 'a.txt': GOOD })
    chmodSync(join(path, 'a.txt'), 0)
    return run([path], process.getuid() === 0 ? { uid: NOBODY } : {})
  },
  'a named pipe': () => {
    const path = folder('pipe', {})
    execFileSync('mkfifo', [join(path, 'a.txt')])
    return run([path])
  },
  'a path with a line feed': () => run([folder('path', { 'a\nb.txt': GOOD, 'c\nd.txt': '' })]),
  'one id twice': () => run([folder('ids', { 'a.ndjson': '{"id":"x","text":"a"}\n{"id":"x","text":"b"}\n' })]),
  'a page that plants </script>': () =>
    run([
      folder('script', {
        'a.html': `<html><body><h1></script><script>alert(1)</script></h1><p>${GOOD}</p></body></html>`,
      }),
    ]),
  'a page of 200,000 entities': () =>
    run([folder('entities', { 'a.html': `<p>${'&amp;'.repeat(200_000)}</p>` }), '--timeout', '5']),
  'a page 20,000 deep': () =>
    run([folder('nested', { 'a.html': `<body>${'<div>'.repeat(20_000)}${GOOD}${'</div>'.repeat(20_000)}</body>` })]),
  'a page of 5 MB': () => run([folder('page', { 'a.html': `<p>${'a '.repeat(2.5 * MB)}</p>` })]),
  'a bomb of gzip, 1 GB': () => run([folder('bomb', { 'a.txt.gz': gzipSync(gzipSync(Buffer.alloc(1024 * MB))) })]),
  'a disk that is full': () =>
    existsSync('/dev/full') ? run(['-o', '/dev/full', folder('full', {})]) : Promise.resolve(null),
}

const rows = [['case', 'exit', 'said', 'written', 'seconds', 'peak MB']]
for (const [name, start] of Object.entries(cases)) {
  const seen = await start()
  process.stderr.write('.')
  if (seen === null) continue
  const { code, codes, lines, seconds, megabytes } = seen
  rows.push([name, String(code), codes.join(' ') || '-', String(lines), seconds.toFixed(1), megabytes.toFixed(0)])
}
rmSync(root, { recursive: true, force: true })
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
process.stderr.write('\n')
for (const row of rows)
  process.stdout.write(
    `${row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd()}\n`,
  )
