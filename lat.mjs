import { readFileSync, readdirSync } from 'node:fs'
const d='/work/wt/eng/src-main/shrink/ladders/en/'
for (const enc of ['utf8','latin1']) { const t=performance.now(); let n=0; const a=[]; for(const f of ['situations','finer']) for(const x of readdirSync(d+f)) {const s=readFileSync(d+f+'/'+x,enc); n+=s.length; a.push(s)} ; const t1=performance.now(); let k=0; for(const s of a) k+=s.split('\n= ').length; console.log(enc,(t1-t).toFixed(1),'split',(performance.now()-t1).toFixed(1),n,k) }
