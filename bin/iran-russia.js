#!/usr/bin/env node
// CommonJS on purpose: the version is told before anything is loaded, and Node's loader of ES modules is not woken for the rest.
const [first] = process.argv.slice(2)
if (first === '--version' || first === '-V') console.log(require('../package.json').version)
else require('./bundle.js').load().cli()
