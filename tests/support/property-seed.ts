import fc from 'fast-check';

/**
 * Property tests try the same inputs in every run, so that a change is what breaks them and not luck. Other inputs are tried with
 * `SAMEPAGE_SEED=<number>` or `SAMEPAGE_SEED=random`, and what those find becomes an example of its own.
 */
const wanted = process.env['SAMEPAGE_SEED'] ?? '20261121';
if (wanted !== 'random') fc.configureGlobal({ seed: Number.parseInt(wanted, 10) });
