// Writes random histories as npm's ts-fsrs schedules them, for tests/practice/fsrs_reference.cpp.
//   node oracle.mjs HISTORIES SEED
// One JSON value a line: `params` says how the model is set, each `history` after it is one memory.
// Each pair of a term (with learning steps, in days) and a retention (0.8, 0.9, 0.95) gets a sixth of
// the histories by the usual weights, and a tenth as many besides by ten draws of other weights.
import {createEmptyCard, default_w, fsrs, generatorParameters} from 'ts-fsrs'

const histories = Number(process.argv[2] ?? 10000)
const seed = Number(process.argv[3] ?? 1)
const longest = 30 // Reviews of a history.
const day = 86400 // Seconds.
const begin = Date.UTC(2026, 0, 1) / 1000

/// Mulberry32: numbers from 0 to 1, the same for the same seed.
function numbers(state)
{
    return () =>
    {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), state | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    }
}

const random = numbers(seed)

function pick(choices)
{
    return choices[Math.floor(random() * choices.length)]
}

/// Seconds until the next review: when it falls due, early, the same day, late or very late.
function pause(wait)
{
    const spell = pick([1, 1, 1, random(), 1 + random(), 1 + 9 * random(), 0])
    return Math.ceil(spell === 0 ? random() * day : wait * spell)
}

function history(model, id)
{
    const grades = pick([[3], [1, 2, 3, 3, 3, 4], [1, 1, 2, 3], [3, 3, 4], [1, 2, 3, 4]])
    const steps = []
    let now = begin + Math.floor(random() * day)
    let card = createEmptyCard(new Date(now * 1000))
    for (let left = 1 + Math.floor(random() * longest); left > 0; --left)
    {
        const at = new Date(now * 1000)
        const g = pick(grades)
        const r = model.get_retrievability(card, at, false)
        card = model.next(card, at, g).card
        const due = card.due.getTime() / 1000
        steps.push({
            t: now, g, r, s: card.stability, d: card.difficulty, due, state: card.state,
            step: card.learning_steps, reps: card.reps, lapses: card.lapses,
            scheduled_days: card.scheduled_days,
        })
        now += pause(due - now)
    }
    return {kind: 'history', id, steps}
}

function write(value)
{
    process.stdout.write(JSON.stringify(value) + '\n')
}

/// Weights near the usual ones; ts-fsrs holds them to their bounds.
function drawn_weights()
{
    return default_w.map(weight => weight * (0.5 + random()))
}

function write_set(enable_short_term, request_retention, w, count)
{
    const parameters = generatorParameters({enable_short_term, request_retention, w: [...w]})
    write({kind: 'params', ...parameters})
    const model = fsrs(parameters)
    for (let id = 0; id < count; ++id)
        write(history(model, id))
}

for (const enable_short_term of [true, false])
    for (const request_retention of [0.8, 0.9, 0.95])
    {
        write_set(enable_short_term, request_retention, default_w, Math.ceil(histories / 6))
        for (let set = 0; set < 10; ++set)
            write_set(enable_short_term, request_retention, drawn_weights(),
                Math.ceil(histories / 600))
    }
