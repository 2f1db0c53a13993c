/** The commands. Each loads its own work when it is called; wrong usage is exit code 2, told by commander or by `UsageError`. */
import { Command, CommanderError, Option } from 'commander'
import { FORMATS } from '../input/format.js'
import { OUTPUT_FORMATS } from '../output/framing.js'
import { UNITS } from '../output/rows.js'
import type { DatesFlags } from './dates.js'
import type { DetectFlags } from './detect.js'
import type { EvaluateFlags } from './evaluate.js'
import { EXIT, UsageError } from './exit.js'
import type { ExtractFlags, InputFlags } from './options.js'

const inputOptions = (command: Command): Command =>
  command
    .argument('[paths...]', 'files, folders (walked whole), or - for standard input')
    .addOption(new Option('--input-format <format>', 'read everything as this').choices([...FORMATS]))
    .option('--encoding <label>', 'encoding of input that does not say, such as windows-1256')
    .option('--map <fields>', 'your names of our fields, such as text=body,published=meta.date')
    .option('--max-article-bytes <size>', 'refuse larger articles', '16MiB')
    .option('-q, --quiet', 'no progress, no notices; failures only')

const EXAMPLES = `
Examples:
  iran-russia extract articles/                      a folder to JSON
  iran-russia extract -f ndjson -o out.ndjson dump.jsonl
  cat article.txt | iran-russia extract --published 2025-01-17 -
`

const GAZETTEER_HELP = `
A file of additions has a row for each entry, and for each further office of a person:
  kind            person, office, organisation or place
  id              lower-case, with hyphens; not one of ours
  name            in English
  country         ISO 3166-1 alpha-2, or the id of an organisation; of an office, the only one that has it
  wikidata, gender (male or female), source    where known
  office, office_country, from, until          an office held; dates YYYY, YYYY-MM or YYYY-MM-DD
  sure            how sure that is: dates, from, holding, unverified (where nothing is said) or doubtful
  single, acting_of    of an office: yes (where nothing is said) for one holder at a time, or no; the office it stands in for
  ar, fa, ru, en  how the press writes the name; spellings separated by |, ~ for a joiner, a space or nothing;
                  Russian in the nominative, offices in the masculine singular
Example:
  kind,id,name,country,office,from,until,en
  office,space-minister,Minister of Space,,,,,Minister of Space | space minister
  person,ivan-example,Ivan Example,RU,space-minister,2025-01,,Ivan Example | I. Example
`

const build = (version: string, finish: (code: number) => void): Command => {
  const program = new Command('iran-russia')
    .description(
      'Reads news about Iran-Russia diplomacy in Arabic, Persian, Russian and English, and writes who met whom, when and where.',
    )
    .version(version, '-V, --version')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()

  inputOptions(program.command('extract', { isDefault: true }))
    .description('read articles and write what they tell (the default)')
    .addOption(new Option('-f, --format <format>', 'of the output').choices([...OUTPUT_FORMATS]).default('json'))
    .option('-o, --output <file>', 'write here instead of to standard output, under this name only once whole', '-')
    .option('--output-dir <folder>', 'write a file for each input file, in a folder that mirrors the input')
    .addOption(
      new Option('--unit <unit>', 'a record for each; json and ndjson: article, csv and parquet: event').choices([
        ...UNITS,
      ]),
    )
    .option(
      '--resume',
      'go on where an interrupted or killed run with the same command stopped (with --output or --output-dir)',
    )
    .option('--text', 'include the text of each article')
    .option('--published <date>', 'publication date (ISO 8601) for articles that do not say')
    .option('--gazetteer <file>', "your own people, organisations and places, as CSV or JSON (see 'gazetteer check')")
    .option('-j, --jobs <number>', 'worker threads; as many as there are cores for more than a hundred articles')
    .option('--timeout <seconds>', 'give up an article that takes longer', '60')
    .option('--memory <megabytes>', 'of each worker thread', '1024')
    .option('--since <date>', 'only events that can have happened on or after this day')
    .option('--until <date>', 'only events that can have happened on or before this day')
    .option('--type <types>', 'only events of these types, such as call,visit')
    .option('--status <statuses>', 'only events of these, such as occurred,planned')
    .option('--participant <names>', 'only events with one of these, by id or part of the English name')
    .option('--country <codes>', 'only events with a participant of one of these, such as IR,RU')
    .option('--dyad <pairs>', 'only events between these, such as IR-RU')
    .option('--topic <ids>', 'only events about one of these, such as energy,trade')
    .option('--min-confidence <number>', 'only events at least so sure, 0 to 1')
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { extract } = await import('./extract.js')
      finish(await extract(paths, flags))
    })

  inputOptions(program.command('detect'))
    .description('tell the language of each article')
    .addOption(new Option('-f, --format <format>', 'of the output').choices(['text', 'json', 'ndjson']).default('text'))
    .action(async (paths: string[], flags: DetectFlags) => {
      const { detect } = await import('./detect.js')
      finish(await detect(paths, flags))
    })

  inputOptions(program.command('dates'))
    .description('read the dates of each article, nothing else')
    .addOption(new Option('-f, --format <format>', 'of the output').choices(['json', 'ndjson']).default('json'))
    .option('--published <date>', 'publication date (ISO 8601) for articles that do not say')
    .option('--language <code>', 'ar, fa, ru or en, whatever the letters say')
    .addOption(
      new Option('--prefer <reading>', 'of an unmarked weekday or month').choices(['past', 'future', 'nearest']),
    )
    .action(async (paths: string[], flags: DatesFlags) => {
      const { dates } = await import('./dates.js')
      finish(await dates(paths, flags))
    })

  inputOptions(program.command('explain'))
    .description('show an article with its mentions marked, and why each event is one')
    .option('--published <date>', 'publication date (ISO 8601) for articles that do not say')
    .option('--gazetteer <file>', "your own people, organisations and places, as CSV or JSON (see 'gazetteer check')")
    .action(async (paths: string[], flags: InputFlags) => {
      const { explain } = await import('./explain.js')
      finish(await explain(paths, flags))
    })

  program
    .command('evaluate')
    .description('score an output against a gold file')
    .argument('<gold>', 'gold articles, a line of JSON each')
    .argument('<output>', 'what extract wrote, json or ndjson')
    .addOption(
      new Option('-f, --format <format>', 'of the scores').choices(['text', 'json', 'markdown']).default('text'),
    )
    .option('--published', 'the run was given the publication dates')
    .option('--min-f1 <number>', 'exit with 1 where the F1 of events is lower')
    .action(async (gold: string, output: string, flags: EvaluateFlags) => {
      const { evaluateFiles } = await import('./evaluate.js')
      finish(await evaluateFiles(gold, output, flags))
    })

  const gazetteer = program
    .command('gazetteer')
    .description('what is known of people, offices, organisations, places and states, and how surely')
    .addHelpText('after', GAZETTEER_HELP)
  gazetteer
    .command('list')
    .argument('<kind>', 'persons, offices, organisations, places or states')
    .option('--country <code>', 'only those of this state or body')
    .option('--gazetteer <file>', 'with the additions of this file')
    .description('ids, names and countries, a line each')
    .action(async (kind: string, flags: { country?: string; gazetteer?: string }) => {
      finish((await import('./gazetteer.js')).list(kind, flags))
    })
  gazetteer
    .command('show')
    .argument('<id>', 'such as sergei-lavrov')
    .option('--gazetteer <file>', 'with the additions of this file')
    .description('everything known of an id, with its sources, as JSON')
    .action(async (id: string, flags: { gazetteer?: string }) => {
      finish((await import('./gazetteer.js')).show(id, flags))
    })
  gazetteer
    .command('check')
    .argument('<file>', 'CSV with a heading, a JSON array, or one JSON object a line')
    .description('check a file of additions: its faults by line')
    .action(async (file: string) => {
      finish((await import('./gazetteer.js')).check(file))
    })

  program
    .command('schema')
    .description('print the JSON Schema of an article')
    .action(async () => {
      const { jsonSchema } = await import('../output/schema.js')
      process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
      finish(EXIT.done)
    })

  return program
}

/**
 * Runs the command line.
 *
 * @param argv as in `process.argv`
 * @param version of the package
 */
export const main = async (argv: readonly string[], version: string): Promise<void> => {
  // A reader that has gone away (`| head`) is no error of ours.
  process.stdout.on('error', (error: Error & { code?: string }) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done)
  })
  let code: number = EXIT.done
  try {
    await build(version, (result) => {
      code = result
    }).parseAsync([...argv])
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? EXIT.done : EXIT.usage
    else if (error instanceof UsageError) {
      process.stderr.write(`iran-russia: ${error.message}\n`)
      code = EXIT.usage
    } else throw error
  }
  process.exitCode = code
  // Standard input that nobody closes would keep the process alive; what was written has been taken by now.
  if (code === EXIT.interrupted) process.exit()
}
