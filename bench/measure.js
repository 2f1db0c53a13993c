/**
 * Time as the processor counts it. The yardstick and what is measured run in turns in one process, so that a busy machine slows
 * both; of several rounds the middle one counts.
 */
import { spawnSync } from 'node:child_process'

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of processor time that one call takes, from as many calls as fill `least` milliseconds. */
const timeOf = (run, least) => {
  const start = cpu()
  let calls = 0
  let spent = 0
  do {
    run()
    calls++
    spent = cpu() - start
  } while (spent < least)
  return spent / calls
}

const timeOfAsync = async (run, least) => {
  const start = cpu()
  let calls = 0
  let spent = 0
  do {
    await run()
    calls++
    spent = cpu() - start
  } while (spent < least)
  return spent / calls
}

const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

/**
 * Milliseconds of processor time by name, measured in turns.
 * @param runs functions by name, plain or async
 * @param warm milliseconds that each runs before anything counts: the compiler's time is start-up's, not the text's
 */
export async function side(runs, { rounds = 5, least = 120, warm = 0 } = {}) {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (const run of Object.values(runs)) await timeOfAsync(async () => run(), warm)
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const asynchronous = run.constructor.name === 'AsyncFunction'
      times[name].push(asynchronous ? await timeOfAsync(run, least) : timeOf(run, least))
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, middle(values)]))
}

/** Milliseconds of processor time of a single call, for what is too big to be done again and again. */
export function once(run) {
  const start = cpu()
  run()
  return cpu() - start
}

/** Milliseconds of processor time and of the clock that `times` runs of a command take together, by the shell's own count. */
export function commandTime(command, times = 1) {
  const started = performance.now()
  const loop = `i=0; while [ $i -lt ${times} ]; do ${command} >/dev/null 2>&1; i=$((i+1)); done; times`
  const { stdout, status } = spawnSync('sh', ['-c', loop], { encoding: 'utf8' })
  const wall = performance.now() - started
  const children = stdout.trim().split('\n').at(-1) ?? ''
  const spent = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => minutes * 60 + Number(seconds))
  if (status !== 0 || spent.length !== 2) throw new Error(`bench: cannot time "${command}" with the shell's times`)
  return { cpu: ((spent[0] + spent[1]) * 1000) / times, wall: wall / times }
}
