/**
 * Stands for the ways to a git host that are only taken when `use_graphql` is set, which Samepage never does. Without them the editor is
 * a tenth smaller, and nothing in it tries to compile text into code while it is loaded.
 */
export default function GraphQL(): never {
  throw new Error('Git hosts are asked by their REST interface.');
}

export {
  GraphQL as ApolloClient,
  GraphQL as InMemoryCache,
  GraphQL as IntrospectionFragmentMatcher,
  GraphQL as createHttpLink,
  GraphQL as setContext,
};

/** Queries are written down when a module is loaded, and never asked. */
export function gql(): undefined {
  return undefined;
}
