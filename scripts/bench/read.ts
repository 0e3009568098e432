/**
 * Reads a content folder and checks the shape of every file, without the rules: what the loader costs. Takes the folder as its argument.
 */
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

loadCorpus(process.argv[2] ?? 'content');
