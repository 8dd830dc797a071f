// Reviews a second of ts-fsrs's full `next`, over the histories that oracle.mjs has written.
//   node fsrs_speed.mjs HISTORIES.jsonl [SECONDS]
import {readFileSync} from 'node:fs'
import {createEmptyCard, fsrs} from 'ts-fsrs'

const lines = readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => JSON.parse(line))
const seconds = Number(process.argv[3] ?? 2)

const sets = []
for (const line of lines)
    if (line.kind === 'params')
        sets.push({model: fsrs(line), histories: []})
    else
        sets.at(-1).histories.push(line.steps.map(step => ({at: new Date(step.t * 1000), g: step.g})))

function review_all()
{
    let reviews = 0
    for (const {model, histories} of sets)
        for (const history of histories)
        {
            let card = createEmptyCard(history[0].at)
            for (const {at, g} of history)
                card = model.next(card, at, g).card
            reviews += history.length
        }
    return reviews
}

review_all() // The first round is compiled as it runs.
const begin = performance.now()
let reviews = 0
while (performance.now() - begin < 1000 * seconds)
    reviews += review_all()
console.log(Math.round(1000 * reviews / (performance.now() - begin)))
