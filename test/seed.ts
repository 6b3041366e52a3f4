/** Properties run with one seed, so that a run can be repeated; `FC_SEED=random` or a number tries others. */
import fc from 'fast-check'

const { FC_SEED: seed = '20241102' } = process.env
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) })
