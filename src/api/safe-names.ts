import { GraphQLError, type ValidationRule } from "graphql";

/** Answers are objects, and this is the one key that means something else on an object. */
export const safeNames: ValidationRule = (context) => ({
  Field: (node) => {
    if (node.alias?.value !== "__proto__") return;
    context.reportError(new GraphQLError("The alias `__proto__` cannot be answered. Choose another.", { nodes: node }));
  },
});
