#!/usr/bin/env node
// CommonJS on purpose: the version is told before Node wakes its loader of modules, which takes as long as Node itself.
const [first] = process.argv.slice(2)
if (first === '--version' || first === '-V') console.log(require('../package.json').version)
else import('../dist/cli/main.js')
