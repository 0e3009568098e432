export { exampleFacts as ruleFacts } from '../../src/domain/rules/example-facts.ts';
