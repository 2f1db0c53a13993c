import { openChart } from '../dist/engine/chart.js'
import { readDates } from '../dist/extract/dates.js'
import { languages } from '../dist/lang/languages.js'
import { lexiconOf } from '../dist/lang/lexicons.js'
import { tokenize } from '../dist/text/tokenize.js'
import { byLanguage } from './texts.js'
const l=process.argv[2]
for(let i=0;i<400;i++) readDates(openChart(lexiconOf(l), tokenize(byLanguage[l])), languages[l].time, { published: '2025-01-17' })
const c=openChart(lexiconOf(l), tokenize(byLanguage[l])); readDates(c,languages[l].time,{published:'2025-01-17'})
console.log(byLanguage[l].length, c.tokens.count, [...c.classes].map(([k,v])=>k+':'+v.length).join(' '))
