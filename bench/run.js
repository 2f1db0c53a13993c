/**
 * Prints what the hardware gives, as ratios: each line has its gate, what to dream of, what was measured in this run, and
 * whether the gate is met. Needs `npm run build` before. `--full` measures memory on 100,000 articles instead of 5,000, and
 * growth up to 10 MB instead of 2; `--quick` only sees that everything runs, in a minute.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import * as chrono from 'chrono-node'
import eld from 'eld/large'
import { franc } from 'franc'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { findForms } from '../dist/engine/lexicon.js'
import { openLexicon } from '../dist/engine/store.js'
import { decodeUtf8 } from '../dist/input/decode.js'
import { LANGUAGES, lexiconOf } from '../dist/lang/lexicons.js'
import { accepts } from '../dist/output/accepts.js'
import { toContract } from '../dist/output/article.js'
import { extractArticle } from '../dist/pipeline/extract.js'
import { nothingProcessed, processSegment } from '../dist/pipeline/process.js'
import { detectLanguage } from '../dist/text/detect.js'
import { tokenize } from '../dist/text/tokenize.js'
import { measureDates } from './dates.js'
import { measureGrowth } from './growth.js'
import { commandTime, once, side } from './measure.js'
import { measureReading } from './reading.js'
import { byLanguage, bytes, hostile, ndjson, size, textOf, texts } from './texts.js'

/** How much is measured: milliseconds of warming up, articles, megabytes, letters of hostile text. */
const extent = process.argv.includes('--full')
  ? { warm: 3_000, rounds: 5, jobs: 6_000, memory: 100_000, megabytes: 10, hostile: [100 * 1024, 2 * 1024 * 1024] }
  : process.argv.includes('--quick')
    ? { warm: 200, rounds: 3, jobs: 300, memory: 2_000, megabytes: 0.3, hostile: [20 * 1024] }
    : { warm: 3_000, rounds: 5, jobs: 1_500, memory: 5_000, megabytes: 2, hostile: [100 * 1024, 1024 * 1024] }
const rows = []
const two = (value) => Number(value.toPrecision(3)).toString()
/** Notes a line of the table. `gate` is `>= n` or `<= n`, or that with a dream after it: `>= 0.05 0.14`. */
const mark = (what, gate, measured, note = '') => {
  const [sign, limit, dream = ''] = gate.split(' ')
  const met = sign === '>=' ? measured >= Number(limit) : measured <= Number(limit)
  rows.push([what, `${sign} ${limit}`, dream, two(measured), met ? 'met' : 'MISSED', note])
  process.stderr.write('.')
}

/** What is computed is kept, or the compiler would leave the computing out. */
let kept = 0
const each = (use, list = texts) => {
  for (const one of list) kept += use(one) ? 1 : 2
}

const options = { read: {}, withText: false, shape: { format: 'ndjson', unit: 'article' }, filter: {}, timeout: 60_000 }
const segments = bytes.map((part, i) => ({
  path: `${i}.txt`,
  record: null,
  id: `${i}`,
  format: 'text',
  bytes: part,
  mediaType: 'text/plain',
}))
const pipeline = (list) => async () => {
  for (const segment of list) await processSegment(segment, options, nothingProcessed())
}
const article = (text) => ({
  id: 'a',
  source: {
    path: 'a',
    record: null,
    url: null,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: text.length,
    sha256: '0'.repeat(64),
  },
  text,
  title: null,
  publisher: null,
  author: null,
  published: null,
  language: null,
})

// --- From bytes to NDJSON ---------------------------------------------------------------------------------------------
const decoder = new TextDecoder()
const ndjsonOf = pipeline(segments)
{
  let sink = 0
  const t = await side(
    {
      decode: () => {
        for (const part of bytes) sink += decoder.decode(part).length
      },
      units: () => {
        for (const text of texts) for (let i = 0; i < text.length; i++) sink += text.charCodeAt(i)
      },
      match: () => {
        for (const [i, part] of bytes.entries()) {
          const tokens = tokenize(decodeUtf8(part) ?? '')
          sink += findForms(lexiconOf(LANGUAGES[i]), tokens).count
        }
      },
      pipeline: async () => ndjsonOf(),
    },
    extent,
  )
  const speed = (ms) => `${Number((size / 1000 / ms).toPrecision(2))} MB/s`
  mark(
    'bytes to NDJSON against TextDecoder',
    '>= 0.05 0.14',
    t.decode / t.pipeline,
    `${speed(t.pipeline)}, ${speed(t.decode)}`,
  )
  mark('bytes to NDJSON against charCodeAt', '>= 0.0167 0.04', t.units / t.pipeline, `charCodeAt ${speed(t.units)}`)
  mark('decode, fold, match against TextDecoder', '>= 0.33 0.5', t.decode / t.match, speed(t.match))
  kept += sink
}

// --- Beside others ----------------------------------------------------------------------------------------------------
{
  const nlp = winkNLP(model)
  const [, , ru, en] = segments
  const english = await side(
    {
      ours: async () => pipeline([en])(),
      chrono: () => chrono.parse(byLanguage.en),
      wink: () => nlp.readDoc(byLanguage.en),
    },
    extent,
  )
  const russian = await side(
    { ours: async () => pipeline([ru])(), chrono: () => chrono.ru.parse(byLanguage.ru) },
    extent,
  )
  const all = await side(
    {
      ours: async () => ndjsonOf(),
      franc: () => each(franc),
      detect: () => each((text) => detectLanguage(text, null)),
      eld: () => each((text) => eld.detect(text)),
    },
    extent,
  )
  mark('pipeline against chrono-node dates, en', '>= 2 4', english.chrono / english.ours)
  mark('pipeline against chrono-node dates, ru', '>= 4 9', russian.chrono / russian.ours)
  mark('pipeline against wink-nlp, en', '>= 4 8', english.wink / english.ours)
  mark('pipeline against franc', '>= 4 8', all.franc / all.ours)
  mark('detection against franc', '>= 30 75', all.franc / all.detect)
  mark('detection against eld', '>= 3 7', all.eld / all.detect)
}

// --- Dates alone ------------------------------------------------------------------------------------------------------
await measureDates(mark, extent)

// --- Start-up -----------------------------------------------------------------------------------------------------------
const scratch = mkdtempSync(join(tmpdir(), 'iran-russia-bench-'))
const command = `${process.execPath} ${new URL('../bin/iran-russia.js', import.meta.url).pathname}`
{
  const one = join(scratch, 'one.txt')
  writeFileSync(one, byLanguage.ar)
  const bare = []
  const version = []
  const single = []
  for (let round = 0; round < 5; round++) {
    bare.push(commandTime(`${process.execPath} -e 0`, 4).cpu)
    version.push(commandTime(`${command} --version`, 4).cpu)
    single.push(commandTime(`${command} extract --quiet ${one}`, 4).cpu)
  }
  const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
  mark(
    '--version against node -e 0',
    '<= 1.15 1.06',
    middle(version) / middle(bare),
    `node -e 0: ${middle(bare).toFixed(0)} ms`,
  )
  mark('one 5 KB article against node -e 0', '<= 1.6 1.15', middle(single) / middle(bare))
}

// --- Two workers --------------------------------------------------------------------------------------------------------
{
  const dump = join(scratch, 'many.ndjson')
  writeFileSync(dump, [...ndjson(extent.jobs)].join(''))
  const run = (jobs) => commandTime(`${command} extract --quiet --jobs ${jobs} -f ndjson ${dump}`)
  const [one, both] = [run(1), run(2)]
  mark('two workers: processor time against one', '<= 1.2 1.05', both.cpu / one.cpu)
  const note =
    availableParallelism() < 2
      ? 'one core only'
      : `${(one.wall / 1000).toFixed(1)} s to ${(both.wall / 1000).toFixed(1)} s`
  mark('two workers: clock against one', '>= 1.5 1.8', one.wall / both.wall, note)
}

// --- Reading ------------------------------------------------------------------------------------------------------------
await measureReading(mark, texts)

// --- Memory -------------------------------------------------------------------------------------------------------------
/** Peak memory in megabytes of a run over so many articles from a pipe. */
const peak = (count) =>
  new Promise((resolve, reject) => {
    const tell = 'process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS+"\\n"))'
    const child = spawn(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(tell)}`,
        ...command.split(' ').slice(1),
        'extract',
        '-f',
        'ndjson',
        '--quiet',
        '-',
      ],
      { stdio: ['pipe', 'ignore', 'pipe'] },
    )
    let heard = ''
    child.stderr.on('data', (part) => {
      heard += part
    })
    child.on('close', () => {
      const [, kilobytes] = /peak (\d+)/.exec(heard) ?? []
      if (kilobytes) resolve(Number(kilobytes) / 1024)
      else reject(new Error(`bench: the run told no peak: ${heard}`))
    })
    Readable.from(ndjson(count)).pipe(child.stdin)
  })
{
  const many = extent.memory
  const [small, large] = [await peak(1_000), await peak(many)]
  mark(
    `peak memory, ${many} against 1,000 articles`,
    '<= 1.1',
    large / small,
    `${small.toFixed(0)} to ${large.toFixed(0)} MB`,
  )
}

// --- Growth, and what no article looks like -------------------------------------------------------------------------------
{
  const kilobytes = (text) => Buffer.byteLength(text) / 1024
  const perKilobyte = async (text) => {
    const { run } = await side({ run: () => extractArticle(article(text)) }, { ...extent, rounds: 3, least: 60 })
    return run / kilobytes(text)
  }
  const perKilobyteOnce = (text) => once(() => extractArticle(article(text))) / kilobytes(text)
  const { megabytes } = extent
  const growth = []
  // News of one language each: a text of four at once would be read as one of them, and most of it not at all.
  let news = 0
  for (const code of LANGUAGES) {
    const short = await perKilobyte(textOf(code, 100 * 1024))
    growth.push(perKilobyteOnce(textOf(code, megabytes * 1024 * 1024)) / short)
    news += short / LANGUAGES.length
  }
  mark(
    `cost per KB, ${megabytes} MB against 100 KB`,
    '<= 2 1.3',
    Math.max(...growth),
    LANGUAGES.map((code, i) => `${code} ${growth[i].toFixed(2)}`).join(' '),
  )
  let worst = 0
  let which = ''
  for (const letters of extent.hostile) {
    for (const [name, text] of Object.entries(hostile(letters))) {
      const ratio = perKilobyteOnce(text) / news
      if (ratio > worst) {
        worst = ratio
        which = `${name}, ${letters >> 10} K letters`
      }
    }
  }
  mark('hostile input against news, per KB', '<= 2 1.25', worst, which)
}

// --- Lexicon and contract -------------------------------------------------------------------------------------------------
{
  const file = (code) => new URL(`../dist/lang/${code}/lexicon.bin`, import.meta.url)
  const largest = LANGUAGES.toSorted((a, b) => statSync(file(b)).size - statSync(file(a)).size)[0]
  const lexicon = lexiconOf(largest)
  const note = `${largest}: ${lexicon.entries.id.length} entries of ${lexicon.vocabulary.from.length - 1} words`
  mark('largest lexicon, MB', '<= 6 4', statSync(file(largest)).size / 1e6, note)
  const { load } = await side({ load: () => openLexicon(readFileSync(file(largest))) }, extent)
  mark('warm load of it, ms', '<= 5 1', load)
  await measureGrowth(mark, extent, byLanguage.ru ? [byLanguage.ru] : texts)
  const records = texts.map((text) => toContract(extractArticle(article(text)), text))
  if (!records.every(accepts)) throw new Error('bench: a record breaks the contract')
  const t = await side(
    {
      write: () => each((record) => JSON.stringify(record), records),
      check: () => each(accepts, records),
    },
    extent,
  )
  mark('validation against JSON.stringify', '<= 0.25 0.1', t.check / t.write)
}
rmSync(scratch, { recursive: true })

const head = ['mark', 'gate', 'dream', 'measured', '', '']
const table = [head, ...rows]
const widths = head.map((_, column) => Math.max(...table.map((row) => row[column].length)))
process.stderr.write(kept > 0 ? '\n' : '')
process.stdout.write(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, articles of ${(size / texts.length / 1024).toFixed(1)} KB\n\n`,
)
for (const row of table)
  process.stdout.write(
    `${row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd()}\n`,
  )
